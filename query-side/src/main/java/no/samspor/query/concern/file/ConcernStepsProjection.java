package no.samspor.query.concern.file;

import no.samspor.kernel.concern.ConcernAnswerDue;
import no.samspor.kernel.concern.ConcernAnswered;
import no.samspor.kernel.concern.ConcernClosed;
import no.samspor.kernel.concern.ConcernCorrected;
import no.samspor.kernel.concern.ConcernEvent;
import no.samspor.kernel.concern.ConcernLeftUnread;
import no.samspor.kernel.concern.ConcernLinkedToCase;
import no.samspor.kernel.concern.ConcernReceived;
import no.samspor.kernel.concern.ConcernRegistered;
import no.samspor.kernel.concern.ConcernWithdrawn;
import no.samspor.kernel.concern.MoreInformationAsked;
import no.samspor.kernel.concern.MoreInformationGiven;
import no.samspor.query.platform.Folds;
import no.samspor.query.platform.Projection;
import no.samspor.query.platform.Recorded;
import no.samspor.query.platform.Rows;
import no.samspor.query.platform.ShownText;
import org.springframework.stereotype.Component;

/** Keeps what has happened to each concern: one row for each event. */
@Component
@Folds(ConcernEvent.class)
class ConcernStepsProjection extends Projection {

    static final String NAME = "concern-steps";

    ConcernStepsProjection() {
        super(NAME, ConcernStepRow.class);
    }

    @Override
    protected void project(Recorded recorded, Rows rows) {
        if (recorded.event() instanceof ConcernEvent event) {
            var row = by(recorded);
            tell(row, event);
            rows.save(row);
        }
    }

    private static ConcernStepRow by(Recorded recorded) {
        var row = new ConcernStepRow();
        var actor = recorded.trace().actor();
        row.id = recorded.eventId();
        row.concern = recorded.stream();
        row.position = recorded.position();
        row.person = actor.user().value();
        row.role = actor.role();
        row.body = actor.body() == null ? null : actor.body().value();
        row.occurredOn = recorded.trace().occurredOn();
        row.recordedAt = recorded.recordedAt();
        return row;
    }

    private static void tell(ConcernStepRow row, ConcernEvent event) {
        switch (event) {
            case ConcernRegistered registered -> row.kind = StepKind.REGISTERED;
            case ConcernReceived received -> row.kind = StepKind.RECEIVED;
            case ConcernLeftUnread unread -> row.kind = StepKind.LEFT_UNREAD;
            case ConcernCorrected corrected -> {
                row.kind = StepKind.CORRECTED;
                row.said = ShownText.of(corrected.reason());
            }
            case MoreInformationAsked asked -> {
                row.kind = StepKind.ASKED;
                row.said = ShownText.of(asked.question());
            }
            case MoreInformationGiven given -> {
                row.kind = StepKind.INFORMED;
                row.said = ShownText.of(given.information());
            }
            case ConcernLinkedToCase linked -> {
                row.kind = StepKind.LINKED;
                row.caseId = linked.caseId().value();
            }
            case ConcernClosed closed -> {
                row.kind = StepKind.CLOSED;
                row.closingReason = closed.closingReason();
                row.said = ShownText.of(closed.reason());
            }
            case ConcernWithdrawn withdrawn -> {
                row.kind = StepKind.WITHDRAWN;
                row.said = ShownText.of(withdrawn.reason());
            }
            case ConcernAnswerDue due -> {
                row.kind = StepKind.ANSWER_DUE;
                row.answerCause = due.cause();
                row.dueOn = due.dueOn();
            }
            case ConcernAnswered answered -> {
                row.kind = StepKind.ANSWERED;
                row.said = ShownText.of(answered.answer());
            }
        }
    }
}
