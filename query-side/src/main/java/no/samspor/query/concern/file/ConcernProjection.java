package no.samspor.query.concern.file;

import java.util.Objects;
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
import no.samspor.kernel.concern.Observation;
import no.samspor.query.concern.ConcernState;
import no.samspor.query.platform.Folds;
import no.samspor.query.platform.Projection;
import no.samspor.query.platform.Recorded;
import no.samspor.query.platform.Rows;
import no.samspor.query.platform.ShownText;
import org.springframework.stereotype.Component;

/** Keeps the concerns, for lists and for the page of each. */
@Component
@Folds(ConcernEvent.class)
class ConcernProjection extends Projection {

    static final String NAME = "concern";

    ConcernProjection() {
        super(NAME, ConcernRow.class);
    }

    @Override
    protected void project(Recorded recorded, Rows rows) {
        if (recorded.event() instanceof ConcernEvent event) {
            var row = event instanceof ConcernRegistered registered
                    ? begun(registered, recorded)
                    : Objects.requireNonNull(rows.find(ConcernRow.class, recorded.stream()));
            evolve(row, event, recorded);
            row.version = recorded.sequence();
            rows.save(row);
        }
    }

    private static ConcernRow begun(ConcernRegistered event, Recorded recorded) {
        var row = new ConcernRow();
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

    private static void evolve(ConcernRow row, ConcernEvent event, Recorded recorded) {
        switch (event) {
            case ConcernRegistered registered -> see(row, registered.observation(), recorded);
            case ConcernCorrected corrected -> see(row, corrected.observation(), recorded);
            case ConcernReceived received -> row.state = ConcernState.RECEIVED;
            case ConcernLeftUnread unread -> {
                // it stands as it did
            }
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

    private static void see(ConcernRow row, Observation observation, Recorded recorded) {
        row.subject = observation.subject();
        row.themes = observation.themes().toArray(String[]::new);
        row.seen = ShownText.of(observation.seen());
        row.area = observation.area();
        row.youngest = observation.ages().from();
        row.oldest = observation.ages().to();
        row.headcount = observation.headcount();
        row.severity = observation.severity();
        row.doneSoFar = ShownText.ofOptional(observation.doneSoFar());
        var ground = observation.legalGround();
        row.groundCode = ground == null ? null : ground.code();
        row.groundText = ground == null ? null : ground.text();
        row.groundValidFrom = ground == null ? null : ground.validFrom();
        row.seenOn = recorded.trace().occurredOn();
    }
}
