package no.samspor.query.inbox;

import java.util.ArrayList;
import java.util.List;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.query.organisation.Organisation;
import no.samspor.query.platform.Viewer;
import no.samspor.query.platform.web.Dates;
import org.springframework.stereotype.Component;

/** Open tasks by who may know of them, those that fall due first in front. */
@Component
class OpenTasks {

    private final InboxRows rows;
    private final Organisation organisation;
    private final Dates dates;

    OpenTasks(InboxRows rows, Organisation organisation, Dates dates) {
        this.rows = rows;
        this.organisation = organisation;
        this.dates = dates;
    }

    /**
     * What is the viewer's to do, or their body's. The koordinator, who links the levels, sees all of the kommune's.
     */
    List<OpenTask> of(Viewer viewer) {
        if (viewer.role() == Role.COORDINATOR) {
            return tasks(rows.all(viewer.kommune().value()));
        }
        var leads = organisation.leads(viewer.user(), viewer.body(), dates.today());
        return tasks(rows.of(
                        viewer.kommune().value(),
                        viewer.user().value(),
                        viewer.body().value()))
                .stream()
                .filter(one -> one.task().kind.by != TaskKind.By.LEADER || leads)
                .toList();
    }

    /**
     * What was promised that the viewer may know of: theirs, what becomes of the concerns they raised, and in a group
     * above utførende level all at that level.
     */
    List<OpenTask> promisedTo(Viewer viewer) {
        var known = new ArrayList<>(of(viewer));
        if (viewer.role() == Role.MEMBER && viewer.level() != null && viewer.level() != Level.UTFORENDE) {
            known.addAll(at(viewer.kommune(), viewer.level()));
        } else if (viewer.role() == Role.FIELD_WORKER) {
            known.addAll(tasks(
                    rows.ofReporter(viewer.kommune().value(), viewer.user().value(), Promise.NOT_ANSWERED.kinds())));
        }
        return known.stream().distinct().toList();
    }

    /** What a level has decided or has before it, and what its bodies are to do. */
    List<OpenTask> at(Kommunenummer kommune, Level level) {
        var bodies = organisation.bodies(kommune, dates.today()).stream()
                .filter(body -> body.level() == level)
                .map(body -> body.id().value())
                .toList();
        return tasks(rows.at(kommune.value(), level, bodies));
    }

    private static List<OpenTask> tasks(List<Object[]> joined) {
        return joined.stream().map(OpenTask::of).toList();
    }
}
