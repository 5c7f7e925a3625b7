package no.samspor.kernel.tiltak;

import java.util.UUID;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The giver has got the report on how the money was used. */
@Revision("1")
public record FundingReported(
        TiltakId tiltak, UUID funding, @Nullable ProtectedText note) implements TiltakEvent {}
