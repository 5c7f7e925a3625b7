package no.samspor.query.decision.asked;

import java.util.List;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.query.organisation.Named;
import no.samspor.query.organisation.Names;
import no.samspor.query.platform.Viewer;
import org.springframework.stereotype.Component;

/** What the level of the viewer's kommune is asked to decide, the oldest first. */
@Component
public class Questions {

    private final AskedRepository rows;
    private final Names names;

    Questions(AskedRepository rows, Names names) {
        this.rows = rows;
        this.names = names;
    }

    public List<Asked> to(Level level, Viewer viewer) {
        return rows.findByKommuneAndToLevelOrderByLiftedOn(viewer.kommune().value(), level).stream()
                .map(row -> new Asked(
                        row.aboutCase,
                        row.number,
                        row.title,
                        row.question,
                        new Named(row.fromBody.toString(), names.body(new BodyId(row.fromBody))),
                        row.liftedOn,
                        row.accepted))
                .toList();
    }
}
