package no.samspor.kernel.organisation;

import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;

/** A working group reports back on its mandate. */
@Revision("1")
public record WorkingGroupReported(Kommunenummer kommune, BodyId body, ProtectedText report)
        implements OrganisationEvent {}
