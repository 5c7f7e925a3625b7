package no.samspor.query.audit.known;

import no.samspor.kernel.casework.CaseId;
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
import org.jspecify.annotations.Nullable;

/**
 * A concern as known.
 *
 * @param linked whether the case builds on it yet
 */
public record ConcernAsKnown(String number, State state, boolean linked) {

    /** How far it has come. */
    public enum State {
        REGISTERED,
        RECEIVED,
        WAITS_FOR_REPORTER,
        ANSWER_DUE,
        ANSWERED,
        CLOSED,
        WITHDRAWN
    }

    static @Nullable ConcernAsKnown after(@Nullable ConcernAsKnown before, ConcernEvent event, CaseId here) {
        if (event instanceof ConcernRegistered registered) {
            return new ConcernAsKnown(registered.number(), State.REGISTERED, false);
        }
        return before == null ? null : before.then(event, here);
    }

    private ConcernAsKnown then(ConcernEvent event, CaseId here) {
        return switch (event) {
            case ConcernRegistered e -> in(State.REGISTERED);
            case ConcernCorrected e -> this;
            case ConcernReceived e -> in(State.RECEIVED);
            case ConcernLeftUnread e -> this;
            case MoreInformationAsked e -> in(State.WAITS_FOR_REPORTER);
            case MoreInformationGiven e -> in(State.RECEIVED);
            case ConcernLinkedToCase e ->
                new ConcernAsKnown(number, state, linked || e.caseId().equals(here));
            case ConcernClosed e -> in(State.CLOSED);
            case ConcernWithdrawn e -> in(State.WITHDRAWN);
            case ConcernAnswerDue e -> in(State.ANSWER_DUE);
            case ConcernAnswered e -> in(State.ANSWERED);
        };
    }

    private ConcernAsKnown in(State other) {
        return new ConcernAsKnown(number, other, linked);
    }
}
