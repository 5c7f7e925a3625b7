package no.samspor.query.casework.grensegruppe;

import java.util.UUID;
import no.samspor.kernel.casework.CaseBroughtToGrensegruppe;
import no.samspor.kernel.casework.CaseEvent;
import no.samspor.kernel.casework.CaseTakenBackFromGrensegruppe;
import no.samspor.kernel.casework.GrensegruppeAnswered;
import no.samspor.query.platform.Folds;
import no.samspor.query.platform.Projection;
import no.samspor.query.platform.Recorded;
import no.samspor.query.platform.Rows;
import no.samspor.query.platform.ShownText;
import org.springframework.stereotype.Component;

/** Folds what was brought to grensegrupper, and nothing else of a case. */
@Component
@Folds(CaseEvent.class)
class MatterProjection extends Projection {

    static final String NAME = "grensegruppe";

    MatterProjection() {
        super(NAME, MatterRow.class);
    }

    @Override
    protected void project(Recorded recorded, Rows rows) {
        switch (recorded.event()) {
            case CaseBroughtToGrensegruppe event -> rows.save(brought(event, recorded));
            case GrensegruppeAnswered event -> {
                var row = matter(event.matter().value(), rows);
                row.answer = ShownText.of(event.answer());
                row.answeredOn = recorded.trace().occurredOn();
                rows.save(row);
            }
            case CaseTakenBackFromGrensegruppe event ->
                rows.delete(matter(event.matter().value(), rows));
            default -> {
                // stays in the kommune
            }
        }
    }

    private static MatterRow brought(CaseBroughtToGrensegruppe event, Recorded recorded) {
        var row = new MatterRow();
        row.id = event.matter().value();
        row.kommune = recorded.trace().actor().kommune().value();
        row.position = recorded.position();
        row.caseId = event.caseId().value();
        row.number = event.number();
        row.fromBody = event.fromBody().value();
        row.grensegruppe = event.grensegruppe().value();
        row.title = ShownText.of(event.title());
        row.question = ShownText.of(event.question());
        row.summary = ShownText.of(event.summary());
        row.reason = ShownText.of(event.reason());
        row.signedBy = event.signedBy().value();
        row.themes = event.themes().toArray(String[]::new);
        row.area = event.area();
        row.broughtOn = recorded.trace().occurredOn();
        return row;
    }

    private static MatterRow matter(UUID id, Rows rows) {
        var row = rows.find(MatterRow.class, id);
        if (row == null) {
            throw new IllegalStateException("Answered or taken back, but never brought: " + id);
        }
        return row;
    }
}
