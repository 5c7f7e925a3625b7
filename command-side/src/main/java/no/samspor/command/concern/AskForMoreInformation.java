package no.samspor.command.concern;

import no.samspor.kernel.concern.ConcernId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The koordinator asks the reporter back. */
public record AskForMoreInformation(
        @TargetAggregateIdentifier ConcernId concern, ProtectedText question) {}
