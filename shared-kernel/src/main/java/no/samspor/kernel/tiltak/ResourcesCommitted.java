package no.samspor.kernel.tiltak;

import java.util.UUID;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A unit puts something into it. {@code hours}: whole working hours in all, more than 0. {@code amountOre}: of its own
 * budget, whole øre, more than 0.
 */
@Revision("1")
public record ResourcesCommitted(
        TiltakId tiltak,
        UUID resource,
        BodyId unit,
        ProtectedText what,
        @Nullable Integer hours,
        @Nullable Long amountOre)
        implements TiltakEvent {}
