package no.samspor.command.knowledge;

import java.util.List;
import no.samspor.kernel.knowledge.IndicatorRecorded;
import no.samspor.kernel.knowledge.KnowledgeId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Published figures are written down, all or none. */
public record RecordIndicators(@TargetAggregateIdentifier KnowledgeId kommune, List<IndicatorRecorded> indicators) {}
