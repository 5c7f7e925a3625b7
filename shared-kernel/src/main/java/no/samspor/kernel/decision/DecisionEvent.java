package no.samspor.kernel.decision;

import no.samspor.kernel.DomainEvent;

/** Everything that happens to a decision. */
public sealed interface DecisionEvent extends DomainEvent
        permits CirculationStarted,
                CirculationAnswered,
                CirculationCarried,
                CirculationLapsed,
                DecisionMade,
                DecisionConfirmed,
                DecisionCommunicated,
                DecisionAcknowledged,
                AcknowledgementReminded,
                DecisionCarriedOut,
                DecisionSuperseded,
                DecisionRevoked {}
