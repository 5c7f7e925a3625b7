package no.samspor.command.organisation;

import java.time.LocalDate;
import java.util.List;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.organisation.BodyKind;
import no.samspor.kernel.organisation.KommuneId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** A body is to exist from a date. */
public record EstablishBody(
        @TargetAggregateIdentifier KommuneId id,
        BodyId body,
        BodyKind kind,
        @Nullable Level level,
        String name,
        int meetingsPerYear,
        List<Kommunenummer> sharedWith,
        LocalDate from) {}
