package no.samspor.query.administration;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.store.ProcessorState;
import no.samspor.kernel.store.Replays;
import no.samspor.query.organisation.BodyView;
import no.samspor.query.organisation.MemberView;
import no.samspor.query.organisation.Organisation;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.NothingProtected;
import no.samspor.query.platform.Projection;
import no.samspor.query.platform.Rebuild;
import no.samspor.query.platform.Rebuilds;
import no.samspor.query.platform.Viewer;
import no.samspor.query.platform.web.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** «Administrasjon»: who sits where today, and whether every view has come as far as the events. */
@Controller
@NothingProtected
class AdministrationPage {

    private final Organisation organisation;
    private final Replays replays;
    private final Rebuilds rebuilds;
    private final Set<String> views;
    private final Clock clock;
    private final Dates dates;

    AdministrationPage(
            Organisation organisation,
            Replays replays,
            Rebuilds rebuilds,
            List<Projection> projections,
            Clock clock,
            Dates dates) {
        this.organisation = organisation;
        this.replays = replays;
        this.rebuilds = rebuilds;
        this.clock = clock;
        this.views = projections.stream().map(Projection::name).collect(Collectors.toUnmodifiableSet());
        this.dates = dates;
    }

    /** A body with those who sit in it today. */
    record Manned(BodyView body, List<MemberView> members) {}

    /**
     * A view, and the last time that it was made anew.
     *
     * @param expected when it will be done, on the clock
     */
    record Shown(
            ProcessorState state,
            @Nullable Rebuild rebuild,
            @Nullable String expected) {}

    private @Nullable String expected(String view) {
        return rebuilds.of(view)
                .map(rebuild -> rebuild.expected(clock.instant()))
                .map(dates::clock)
                .orElse(null);
    }

    /** @throws NotHere for everybody but administrators */
    @GetMapping("/administrasjon")
    String show(Viewer viewer, Model model) {
        if (viewer.role() != Role.ADMINISTRATOR) {
            throw new NotHere();
        }
        var today = dates.today();
        var states = replays.states().stream()
                .filter(state -> views.contains(state.name()))
                .toList();
        model.addAttribute(
                "bodies",
                organisation.bodies(viewer.kommune(), today).stream()
                        .map(body -> new Manned(body, organisation.members(body.id(), today)))
                        .toList());
        model.addAttribute(
                "views",
                states.stream()
                        .map(state -> new Shown(state, rebuilds.of(state.name()).orElse(null), expected(state.name())))
                        .toList());
        model.addAttribute(
                "failing", states.stream().filter(state -> state.parked() > 0).count());
        model.addAttribute(
                "behind", states.stream().mapToLong(ProcessorState::lag).max().orElse(0));
        return "administration/page";
    }
}
