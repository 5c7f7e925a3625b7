package no.samspor.command.knowledge;

import no.samspor.kernel.knowledge.IndicatorCorrected;
import no.samspor.kernel.knowledge.KnowledgeId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A figure that was written down gets another value. */
public record CorrectIndicator(@TargetAggregateIdentifier KnowledgeId kommune, IndicatorCorrected correction) {}
