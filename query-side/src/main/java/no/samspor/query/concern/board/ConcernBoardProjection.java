package no.samspor.query.concern.board;

import java.util.Objects;
import no.samspor.kernel.concern.ConcernAnswerDue;
import no.samspor.kernel.concern.ConcernAnswered;
import no.samspor.kernel.concern.ConcernClosed;
import no.samspor.kernel.concern.ConcernCorrected;
import no.samspor.kernel.concern.ConcernEvent;
import no.samspor.kernel.concern.ConcernLinkedToCase;
import no.samspor.kernel.concern.ConcernReceived;
import no.samspor.kernel.concern.ConcernRegistered;
import no.samspor.kernel.concern.ConcernWithdrawn;
import no.samspor.kernel.concern.MoreInformationAsked;
import no.samspor.kernel.concern.MoreInformationGiven;
import no.samspor.kernel.concern.Observation;
import no.samspor.query.concern.ConcernState;
import no.samspor.query.platform.Projection;
import no.samspor.query.platform.Recorded;
import no.samspor.query.platform.Rows;
import org.springframework.stereotype.Component;

/** Keeps the lists of concerns. */
@Component
class ConcernBoardProjection extends Projection {

    static final String NAME = "concern-board";

    ConcernBoardProjection() {
        super(NAME, ConcernBoardRow.class);
    }

    @Override
    protected void project(Recorded recorded, Rows rows) {
        if (recorded.event() instanceof ConcernEvent event) {
            var row = event instanceof ConcernRegistered registered
                    ? begun(registered, recorded)
                    : Objects.requireNonNull(rows.find(ConcernBoardRow.class, recorded.stream()));
            evolve(row, event, recorded);
            row.version = recorded.sequence();
            rows.save(row);
        }
    }

    private static ConcernBoardRow begun(ConcernRegistered event, Recorded recorded) {
        var row = new ConcernBoardRow();
        row.id = event.concern().value();
        row.kommune = recorded.trace().actor().kommune().value();
        row.position = recorded.position();
        row.number = event.number();
        row.reporter = event.reporter().value();
        row.service = event.service().value();
        row.registeredAt = recorded.recordedAt();
        row.state = ConcernState.REGISTERED;
        return row;
    }

    private static void evolve(ConcernBoardRow row, ConcernEvent event, Recorded recorded) {
        switch (event) {
            case ConcernRegistered registered -> see(row, registered.observation(), recorded);
            case ConcernCorrected corrected -> see(row, corrected.observation(), recorded);
            case ConcernReceived received -> row.state = ConcernState.RECEIVED;
            case MoreInformationAsked asked -> row.asked = true;
            case MoreInformationGiven given -> row.asked = false;
            case ConcernLinkedToCase linked -> row.state = ConcernState.IN_CASE;
            case ConcernClosed closed -> row.state = ConcernState.CLOSED;
            case ConcernWithdrawn withdrawn -> row.state = ConcernState.WITHDRAWN;
            case ConcernAnswerDue due -> row.answerDueOn = due.dueOn();
            case ConcernAnswered answered -> {
                row.answerDueOn = null;
                row.answeredOn = recorded.trace().occurredOn();
            }
        }
    }

    private static void see(ConcernBoardRow row, Observation observation, Recorded recorded) {
        row.themes = observation.themes().toArray(String[]::new);
        row.area = observation.area();
        row.severity = observation.severity();
        row.seenOn = recorded.trace().occurredOn();
    }
}
