package no.samspor.kernel.tiltak;

import java.util.UUID;
import org.axonframework.serialization.Revision;

/** Money is granted. */
@Revision("1")
public record FundingGranted(TiltakId tiltak, UUID funding, long amountOre) implements TiltakEvent {}
