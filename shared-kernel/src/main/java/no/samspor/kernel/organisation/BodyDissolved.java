package no.samspor.kernel.organisation;

import java.time.LocalDate;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;

/** The body exists until that date, inclusive. */
@Revision("1")
public record BodyDissolved(Kommunenummer kommune, BodyId body, LocalDate until, ProtectedText reason)
        implements OrganisationEvent {}
