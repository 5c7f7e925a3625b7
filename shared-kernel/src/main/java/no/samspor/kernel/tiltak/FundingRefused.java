package no.samspor.kernel.tiltak;

import java.util.UUID;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;

/** Money is refused. */
@Revision("1")
public record FundingRefused(TiltakId tiltak, UUID funding, ProtectedText reason) implements TiltakEvent {}
