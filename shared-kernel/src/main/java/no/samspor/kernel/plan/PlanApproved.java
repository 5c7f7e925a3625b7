package no.samspor.kernel.plan;

import no.samspor.kernel.decision.DecisionId;
import no.samspor.kernel.organisation.BodyId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The body approves it: by its leader or deputy, or by a decision that the koordinator recorded. */
@Revision("1")
public record PlanApproved(
        PlanId plan, BodyId body, @Nullable DecisionId decision) implements PlanEvent {}
