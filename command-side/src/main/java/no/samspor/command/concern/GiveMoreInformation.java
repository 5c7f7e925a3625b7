package no.samspor.command.concern;

import no.samspor.kernel.concern.ConcernId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The reporter answers what the koordinator asked. */
public record GiveMoreInformation(@TargetAggregateIdentifier ConcernId concern, ProtectedText information) {}
