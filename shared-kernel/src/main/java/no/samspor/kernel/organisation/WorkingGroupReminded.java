package no.samspor.kernel.organisation;

import java.time.LocalDate;
import no.samspor.kernel.actor.Kommunenummer;
import org.axonframework.serialization.Revision;

/** A working group had not reported on its mandate when its deadline was over, and was reminded once. */
@Revision("1")
public record WorkingGroupReminded(Kommunenummer kommune, BodyId body, LocalDate deadline)
        implements OrganisationEvent {}
