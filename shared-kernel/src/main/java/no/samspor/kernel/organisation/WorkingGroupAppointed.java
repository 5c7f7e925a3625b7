package no.samspor.kernel.organisation;

import java.time.LocalDate;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;

/** An ad-hoc arbeidsgruppe with a mandate and a deadline. Members are appointed after it. */
@Revision("1")
public record WorkingGroupAppointed(
        Kommunenummer kommune,
        BodyId body,
        BodyId appointedBy,
        String name,
        Level level,
        ProtectedText mandate,
        LocalDate deadline,
        LocalDate from)
        implements OrganisationEvent {}
