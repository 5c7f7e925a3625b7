package no.samspor.query.organisation;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.organisation.CodeList;
import no.samspor.kernel.time.Norway;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.NothingProtected;
import no.samspor.query.platform.Reads;
import no.samspor.query.platform.Slice;
import no.samspor.query.platform.Viewer;
import no.samspor.query.platform.ViewerResolver;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The viewer's own kommune over HTTP: its ladder, lists, bodies and members. The ETag is the organisation's version.
 */
@RestController
@Reads(OrganisationProjection.NAME)
@NothingProtected
class OrganisationApi {

    private final Organisation organisation;
    private final OrganisationRows rows;
    private final Names names;
    private final ViewerResolver viewers;
    private final Clock clock;

    /** A kommune with its ladder, the lowest level first. */
    record KommuneView(Kommunenummer kommune, String name, List<Level> ladder) {}

    /** Who is logged in. Without a seat, the administrator needs {@code user} to give them one. */
    record MeView(UserId user, List<SeatView> seats) {}

    /** @param actingAs for the {@code Acting-As} header */
    record SeatView(
            String actingAs,
            Role role,
            BodyId body,
            String bodyName,
            @Nullable Level level,
            Kommunenummer kommune) {}

    OrganisationApi(
            Organisation organisation, OrganisationRows rows, Names names, ViewerResolver viewers, Clock clock) {
        this.organisation = organisation;
        this.rows = rows;
        this.names = names;
        this.viewers = viewers;
        this.clock = clock;
    }

    @GetMapping("/api/me")
    MeView me(HttpServletRequest request) {
        var user = UserId.of(request.getUserPrincipal().getName());
        return new MeView(
                user,
                viewers.seatsOf(request).stream()
                        .map(seat -> new SeatView(
                                seat.actingAs(),
                                seat.role(),
                                seat.body(),
                                names.body(seat.body()),
                                seat.level(),
                                seat.kommune()))
                        .toList());
    }

    @GetMapping("/api/kommuner/{kommune}")
    ResponseEntity<KommuneView> kommune(@PathVariable String kommune, Viewer viewer) {
        if (!viewer.kommune().value().equals(kommune)) {
            throw new NotHere();
        }
        return versioned(
                viewer,
                new KommuneView(
                        viewer.kommune(), names.kommune(viewer.kommune()), organisation.ladder(viewer.kommune())));
    }

    @GetMapping("/api/code-lists/{list}")
    ResponseEntity<Slice<CodeView>> codes(@PathVariable CodeList list, Viewer viewer) {
        return versioned(viewer, all(organisation.codes(viewer.kommune(), list)));
    }

    @GetMapping("/api/bodies")
    ResponseEntity<Slice<BodyView>> bodies(@RequestParam(required = false) @Nullable LocalDate on, Viewer viewer) {
        return versioned(viewer, all(organisation.bodies(viewer.kommune(), day(on))));
    }

    @GetMapping("/api/bodies/{id}")
    ResponseEntity<BodyView> body(@PathVariable BodyId id, Viewer viewer) {
        return versioned(viewer, ownBody(id, viewer));
    }

    @GetMapping("/api/bodies/{id}/members")
    ResponseEntity<Slice<MemberView>> members(
            @PathVariable BodyId id, @RequestParam(required = false) @Nullable LocalDate on, Viewer viewer) {
        return versioned(viewer, all(organisation.members(ownBody(id, viewer).id(), day(on))));
    }

    private BodyView ownBody(BodyId id, Viewer viewer) {
        return organisation
                .body(id)
                .filter(body -> body.kommune().equals(viewer.kommune()))
                .orElseThrow(NotHere::new);
    }

    private LocalDate day(@Nullable LocalDate asked) {
        return asked == null ? Norway.today(clock) : asked;
    }

    private <T> ResponseEntity<T> versioned(Viewer viewer, T body) {
        var version = rows.kommune(viewer.kommune().value()).orElseThrow(NotHere::new).version;
        return ResponseEntity.ok().eTag("\"" + version + "\"").body(body);
    }

    /** An organisation is small enough to be shown whole. */
    private static <T> Slice<T> all(List<T> items) {
        return new Slice<>(items, items.size(), null);
    }
}
