package no.samspor.command.organisation;

import java.time.LocalDate;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.organisation.KommuneId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The deadline of a working group's mandate is over. */
public record RemindOfWorkingGroup(
        @TargetAggregateIdentifier KommuneId id, BodyId body, LocalDate deadline) {}
