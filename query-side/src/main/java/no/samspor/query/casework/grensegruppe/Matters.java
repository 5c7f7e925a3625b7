package no.samspor.query.casework.grensegruppe;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.organisation.CodeList;
import no.samspor.query.organisation.Named;
import no.samspor.query.organisation.Names;
import no.samspor.query.platform.Viewer;
import org.springframework.stereotype.Component;

/**
 * What lies before grensegrupper. Whoever sits in one reads what was brought to that one, from whichever kommune; a
 * kommune's koordinator and auditor read what their own kommune has brought.
 */
@Component
public class Matters {

    private static final Comparator<MatterView> WAITING_FIRST = Comparator.comparing(matter -> !matter.waits());

    private final MatterRepository rows;
    private final Names names;

    Matters(MatterRepository rows, Names names) {
        this.rows = rows;
        this.names = names;
    }

    /** Those that wait for an answer first, then the newest first. */
    List<MatterView> all(Viewer viewer) {
        return readable(viewer).stream().map(this::view).sorted(WAITING_FIRST).toList();
    }

    /** Of one case, for those who read all of it. */
    public List<MatterView> of(Viewer viewer, UUID caseId) {
        return viewer.readsNotes()
                ? rows
                        .findByCaseIdAndKommuneOrderByPositionDesc(
                                caseId, viewer.kommune().value())
                        .stream()
                        .map(this::view)
                        .toList()
                : List.of();
    }

    static boolean isFor(Viewer viewer) {
        return viewer.role() == Role.BORDER_MEMBER
                || viewer.role() == Role.COORDINATOR
                || viewer.role() == Role.AUDITOR;
    }

    private List<MatterRow> readable(Viewer viewer) {
        if (viewer.role() == Role.BORDER_MEMBER) {
            return rows.findByGrensegruppeOrderByPositionDesc(viewer.body().value());
        }
        return isFor(viewer)
                ? rows.findByKommuneOrderByPositionDesc(viewer.kommune().value())
                : List.of();
    }

    private MatterView view(MatterRow row) {
        var kommune = new Kommunenummer(row.kommune);
        return new MatterView(
                row.id,
                row.caseId,
                row.number,
                new Named(row.kommune, names.kommune(kommune)),
                new Named(row.grensegruppe.toString(), names.body(new BodyId(row.grensegruppe))),
                row.title,
                row.question,
                row.summary,
                row.reason,
                Arrays.stream(row.themes)
                        .map(code -> new Named(code, names.code(kommune, CodeList.THEMES, code)))
                        .toList(),
                new Named(row.area, names.code(kommune, CodeList.AREAS, row.area)),
                new Named(row.signedBy.toString(), names.person(new UserId(row.signedBy))),
                row.broughtOn,
                row.answer,
                row.answeredOn);
    }
}
