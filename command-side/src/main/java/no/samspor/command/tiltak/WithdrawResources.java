package no.samspor.command.tiltak;

import java.util.UUID;
import no.samspor.kernel.store.text.ProtectedText;
import no.samspor.kernel.tiltak.TiltakId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What a unit put in is no longer there. */
public record WithdrawResources(@TargetAggregateIdentifier TiltakId tiltak, UUID resource, ProtectedText reason) {}
