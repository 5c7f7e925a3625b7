package no.samspor.query.audit.known;

import no.samspor.kernel.decision.AcknowledgementReminded;
import no.samspor.kernel.decision.CirculationAnswered;
import no.samspor.kernel.decision.CirculationCarried;
import no.samspor.kernel.decision.CirculationLapsed;
import no.samspor.kernel.decision.CirculationStarted;
import no.samspor.kernel.decision.DecisionAcknowledged;
import no.samspor.kernel.decision.DecisionCarriedOut;
import no.samspor.kernel.decision.DecisionCommunicated;
import no.samspor.kernel.decision.DecisionConfirmed;
import no.samspor.kernel.decision.DecisionEvent;
import no.samspor.kernel.decision.DecisionMade;
import no.samspor.kernel.decision.DecisionRevoked;
import no.samspor.kernel.decision.DecisionSuperseded;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.query.platform.ShownText;
import org.jspecify.annotations.Nullable;

/**
 * A decision as known.
 *
 * @param confirmed whether the body's leader has confirmed what was recorded
 */
public record DecisionAsKnown(
        String number, String title, BodyId body, State state, boolean confirmed, boolean communicated) {

    /** What it is worth. */
    public enum State {
        CIRCULATING,
        LAPSED,
        STANDS,
        REJECTED,
        POSTPONED,
        CARRIED_OUT,
        SUPERSEDED,
        REVOKED
    }

    /** Whether it stands and nobody has carried it down. */
    public boolean waitsToBeCommunicated() {
        return state == State.STANDS && !communicated;
    }

    static @Nullable DecisionAsKnown after(@Nullable DecisionAsKnown before, DecisionEvent event) {
        return switch (event) {
            case CirculationStarted e ->
                new DecisionAsKnown(
                        e.number(),
                        ShownText.of(e.proposal().title()),
                        e.proposal().body(),
                        State.CIRCULATING,
                        false,
                        false);
            case DecisionMade e ->
                new DecisionAsKnown(
                        e.number(),
                        ShownText.of(e.proposal().title()),
                        e.proposal().body(),
                        switch (e.result()) {
                            case ADOPTED -> State.STANDS;
                            case REJECTED -> State.REJECTED;
                            case POSTPONED -> State.POSTPONED;
                        },
                        false,
                        false);
            case CirculationAnswered e -> before;
            case CirculationCarried e -> before;
            case CirculationLapsed e -> in(before, State.LAPSED);
            case DecisionConfirmed e ->
                before == null
                        ? null
                        : new DecisionAsKnown(
                                before.number, before.title, before.body, before.state, true, before.communicated);
            case DecisionCommunicated e ->
                before == null
                        ? null
                        : new DecisionAsKnown(
                                before.number, before.title, before.body, before.state, before.confirmed, true);
            case DecisionAcknowledged e -> before;
            case AcknowledgementReminded e -> before;
            case DecisionCarriedOut e -> in(before, State.CARRIED_OUT);
            case DecisionSuperseded e -> in(before, State.SUPERSEDED);
            case DecisionRevoked e -> in(before, State.REVOKED);
        };
    }

    private static @Nullable DecisionAsKnown in(@Nullable DecisionAsKnown before, State state) {
        return before == null
                ? null
                : new DecisionAsKnown(
                        before.number, before.title, before.body, state, before.confirmed, before.communicated);
    }
}
