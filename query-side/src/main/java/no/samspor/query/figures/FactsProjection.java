package no.samspor.query.figures;

import java.util.UUID;
import java.util.function.Consumer;
import no.samspor.kernel.casework.CaseEscalated;
import no.samspor.kernel.casework.CaseEvent;
import no.samspor.kernel.casework.EscalationAccepted;
import no.samspor.kernel.concern.ConcernAnswered;
import no.samspor.kernel.concern.ConcernCorrected;
import no.samspor.kernel.concern.ConcernEvent;
import no.samspor.kernel.concern.ConcernRegistered;
import no.samspor.kernel.concern.ConcernWithdrawn;
import no.samspor.kernel.decision.DecisionCarriedOut;
import no.samspor.kernel.decision.DecisionEvent;
import no.samspor.kernel.decision.DecisionMade;
import no.samspor.kernel.decision.DecisionResult;
import no.samspor.kernel.decision.DecisionRevoked;
import no.samspor.kernel.decision.DecisionSuperseded;
import no.samspor.kernel.tiltak.FundingGranted;
import no.samspor.kernel.tiltak.FundingSpent;
import no.samspor.kernel.tiltak.TiltakApproved;
import no.samspor.kernel.tiltak.TiltakEvent;
import no.samspor.kernel.tiltak.TiltakProposed;
import no.samspor.kernel.time.Norway;
import no.samspor.query.platform.Folds;
import no.samspor.query.platform.Projection;
import no.samspor.query.platform.Recorded;
import no.samspor.query.platform.Rows;
import org.springframework.stereotype.Component;

/** Keeps the facts that figures count. Takes no text and no person from any event. */
@Component
@Folds({CaseEvent.class, ConcernEvent.class, DecisionEvent.class, TiltakEvent.class})
class FactsProjection extends Projection {

    static final String NAME = "figures";

    FactsProjection() {
        super(NAME, ConcernFact.class, LiftFact.class, DecisionFact.class, MoneyFact.class, SetAsideFact.class);
    }

    @Override
    protected void project(Recorded recorded, Rows rows) {
        var on = recorded.trace().occurredOn();
        switch (recorded.event()) {
            case ConcernRegistered event -> {
                var fact = new ConcernFact();
                fact.id = event.concern().value();
                fact.kommune = kommune(recorded);
                fact.registeredOn = Norway.dayOf(recorded.recordedAt());
                fact.area = event.observation().area();
                rows.save(fact);
            }
            case ConcernCorrected event ->
                change(
                        ConcernFact.class,
                        recorded.stream(),
                        rows,
                        fact -> fact.area = event.observation().area());
            case ConcernWithdrawn event ->
                change(ConcernFact.class, recorded.stream(), rows, fact -> fact.withdrawn = true);
            case ConcernAnswered event ->
                change(ConcernFact.class, recorded.stream(), rows, fact -> {
                    if (fact.answeredOn == null) {
                        fact.answeredOn = on;
                    }
                });
            case CaseEscalated event -> {
                var fact = new LiftFact();
                fact.id = event.escalation().value();
                fact.kommune = kommune(recorded);
                fact.toLevel = event.toLevel();
                rows.save(fact);
            }
            case EscalationAccepted event ->
                change(LiftFact.class, event.escalation().value(), rows, fact -> fact.acceptedOn = on);
            case DecisionMade event -> {
                var deadline = event.proposal().deadline();
                if (event.result() == DecisionResult.ADOPTED && deadline != null) {
                    var fact = new DecisionFact();
                    fact.id = event.decision().value();
                    fact.kommune = kommune(recorded);
                    fact.deadline = deadline;
                    fact.stands = true;
                    rows.save(fact);
                }
            }
            case DecisionCarriedOut event ->
                change(DecisionFact.class, recorded.stream(), rows, fact -> fact.carriedOutOn = on);
            case DecisionSuperseded event ->
                change(DecisionFact.class, recorded.stream(), rows, fact -> fact.stands = false);
            case DecisionRevoked event ->
                change(DecisionFact.class, recorded.stream(), rows, fact -> fact.stands = false);
            case TiltakProposed event -> {
                if (event.amountOre() != null) {
                    var fact = new SetAsideFact();
                    fact.id = event.tiltak().value();
                    fact.amountOre = event.amountOre();
                    rows.save(fact);
                }
            }
            case TiltakApproved event -> {
                var asked = rows.find(SetAsideFact.class, recorded.stream());
                if (asked != null) {
                    money(MoneyFact.Kind.SET_ASIDE, asked.amountOre, recorded, rows);
                    rows.delete(asked);
                }
            }
            case FundingGranted event -> money(MoneyFact.Kind.GRANTED, event.amountOre(), recorded, rows);
            case FundingSpent event -> money(MoneyFact.Kind.SPENT, event.amountOre(), recorded, rows);
            default -> {}
        }
    }

    private static void money(MoneyFact.Kind kind, long amountOre, Recorded recorded, Rows rows) {
        var fact = new MoneyFact();
        fact.id = recorded.eventId();
        fact.kommune = kommune(recorded);
        fact.kind = kind;
        fact.happenedOn = recorded.trace().occurredOn();
        fact.amountOre = amountOre;
        rows.save(fact);
    }

    private static <F> void change(Class<F> type, UUID id, Rows rows, Consumer<F> change) {
        var fact = rows.find(type, id);
        if (fact != null) {
            change.accept(fact);
            rows.save(fact);
        }
    }

    private static String kommune(Recorded recorded) {
        return recorded.trace().actor().kommune().value();
    }
}
