package no.samspor.kernel.plan;

import no.samspor.kernel.organisation.BodyId;
import org.axonframework.serialization.Revision;

/** The draft is put before the body that may approve it. */
@Revision("1")
public record PlanSubmitted(PlanId plan, BodyId to) implements PlanEvent {}
