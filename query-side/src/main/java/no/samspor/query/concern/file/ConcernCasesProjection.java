package no.samspor.query.concern.file;

import java.util.Objects;
import java.util.function.Consumer;
import no.samspor.kernel.casework.CaseClosed;
import no.samspor.kernel.casework.CaseEvent;
import no.samspor.kernel.casework.CaseOpened;
import no.samspor.kernel.casework.CaseReopened;
import no.samspor.query.platform.Folds;
import no.samspor.query.platform.Projection;
import no.samspor.query.platform.Recorded;
import no.samspor.query.platform.Rows;
import no.samspor.query.platform.ShownText;
import org.springframework.stereotype.Component;

/** Keeps the cases that concerns can be linked to. */
@Component
@Folds(CaseEvent.class)
class ConcernCasesProjection extends Projection {

    static final String NAME = "concern-cases";

    ConcernCasesProjection() {
        super(NAME, ConcernCaseRow.class);
    }

    @Override
    protected void project(Recorded recorded, Rows rows) {
        if (recorded.event() instanceof CaseOpened opened) {
            var row = new ConcernCaseRow();
            row.id = opened.caseId().value();
            row.kommune = recorded.trace().actor().kommune().value();
            row.number = opened.number();
            row.title = ShownText.of(opened.title());
            row.open = true;
            rows.save(row);
        } else if (recorded.event() instanceof CaseClosed) {
            change(recorded, rows, row -> row.open = false);
        } else if (recorded.event() instanceof CaseReopened) {
            change(recorded, rows, row -> row.open = true);
        }
    }

    private static void change(Recorded recorded, Rows rows, Consumer<ConcernCaseRow> how) {
        var row = Objects.requireNonNull(rows.find(ConcernCaseRow.class, recorded.stream()));
        how.accept(row);
        rows.save(row);
    }
}
