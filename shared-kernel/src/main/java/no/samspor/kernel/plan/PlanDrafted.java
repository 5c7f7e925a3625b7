package no.samspor.kernel.plan;

import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;

/**
 * A body begins to draft a handlingsplan. {@code number} reads P-2026-001. The plan is meant for whole calendar years,
 * {@code from} to {@code until}, both included.
 */
@Revision("1")
public record PlanDrafted(PlanId plan, String number, ProtectedText title, BodyId body, int from, int until)
        implements PlanEvent {}
