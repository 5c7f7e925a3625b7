package no.samspor.kernel.decision;

import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** One member's answer. */
@Revision("1")
public record CirculationAnswered(
        DecisionId decision,
        UserId member,
        CirculationAnswer answer,
        @Nullable ProtectedText text) implements DecisionEvent {}
