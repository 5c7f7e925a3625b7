package no.samspor.query.organisation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.organisation.BodyKind;
import no.samspor.kernel.organisation.CodeList;
import org.springframework.stereotype.Component;

/** The organisation out of its rows. */
@Component
class StoredOrganisation implements Organisation {

    private static final Comparator<BodyView> LOWEST_FIRST =
            Comparator.comparing(BodyView::level, Comparator.nullsLast(Comparator.naturalOrder()));

    private final OrganisationRows rows;

    StoredOrganisation(OrganisationRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Level> ladder(Kommunenummer kommune) {
        return rows.kommune(kommune.value()).stream()
                .flatMap(row -> Stream.of(row.levels))
                .map(Level::valueOf)
                .toList();
    }

    @Override
    public List<BodyView> bodies(Kommunenummer kommune, LocalDate on) {
        return rows.bodies(kommune.value(), on).stream()
                .map(BodyView::of)
                .sorted(LOWEST_FIRST)
                .toList();
    }

    @Override
    public List<BodyView> grensegrupper(Kommunenummer kommune, LocalDate on) {
        return rows.ofKind(BodyKind.GRENSEGRUPPE, on).stream()
                .map(BodyView::of)
                .filter(group ->
                        group.kommune().equals(kommune) || group.sharedWith().contains(kommune))
                .toList();
    }

    @Override
    public long version(Kommunenummer kommune) {
        return rows.kommune(kommune.value()).map(row -> row.version).orElse(-1L);
    }

    @Override
    public Optional<BodyView> body(BodyId body) {
        return rows.body(body.value()).map(BodyView::of);
    }

    @Override
    public List<MemberView> members(BodyId body, LocalDate on) {
        return rows.members(body.value(), on).stream()
                .map(MemberView::of)
                .sorted(Comparator.comparing(MemberView::position))
                .toList();
    }

    @Override
    public List<CodeView> codes(Kommunenummer kommune, CodeList list) {
        return rows.codes(kommune.value(), list).stream().map(CodeView::of).toList();
    }
}
