package no.samspor.command.tiltak;

import java.util.UUID;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.store.text.ProtectedText;
import no.samspor.kernel.tiltak.TiltakId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * A unit puts something into it: hours, money of its own budget, or what the words say. {@code amountOre} is whole øre.
 */
public record CommitResources(
        @TargetAggregateIdentifier TiltakId tiltak,
        UUID resource,
        BodyId unit,
        ProtectedText what,
        @Nullable Integer hours,
        @Nullable Long amountOre) {}
