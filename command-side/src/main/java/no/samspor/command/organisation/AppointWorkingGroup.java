package no.samspor.command.organisation;

import java.time.LocalDate;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.organisation.KommuneId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A body appoints an ad-hoc arbeidsgruppe with a mandate and a deadline. */
public record AppointWorkingGroup(
        @TargetAggregateIdentifier KommuneId id,
        BodyId body,
        BodyId appointedBy,
        String name,
        Level level,
        ProtectedText mandate,
        LocalDate deadline,
        LocalDate from) {}
