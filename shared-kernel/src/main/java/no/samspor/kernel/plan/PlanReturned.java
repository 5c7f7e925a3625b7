package no.samspor.kernel.plan;

import java.util.List;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;

/** The body wants it changed first. */
@Revision("1")
public record PlanReturned(PlanId plan, ProtectedText comment, List<GoalComment> goals) implements PlanEvent {}
