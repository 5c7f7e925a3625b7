package no.samspor.kernel.tiltak;

import no.samspor.kernel.decision.DecisionId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Approved, by the decision named or within the level's own mandate. */
@Revision("1")
public record TiltakApproved(
        TiltakId tiltak,
        @Nullable DecisionId decision,
        @Nullable ProtectedText reason) implements TiltakEvent {}
