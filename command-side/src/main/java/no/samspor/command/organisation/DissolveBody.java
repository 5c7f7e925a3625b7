package no.samspor.command.organisation;

import java.time.LocalDate;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.organisation.KommuneId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A body is to exist until a date, inclusive. */
public record DissolveBody(
        @TargetAggregateIdentifier KommuneId id, BodyId body, LocalDate until, ProtectedText reason) {}
