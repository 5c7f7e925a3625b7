package no.samspor.command.concern;

import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.concern.ConcernId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Makes the concern part of what an open case builds on. A concern may belong to several cases. */
public record LinkConcernToCase(@TargetAggregateIdentifier ConcernId concern, CaseId caseId) {}
