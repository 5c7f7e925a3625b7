package no.samspor.command.concern;

import no.samspor.kernel.concern.ConcernId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Gives the reporter the answer that is due. */
public record AnswerConcern(@TargetAggregateIdentifier ConcernId concern, ProtectedText answer) {}
