package no.samspor.kernel.organisation;

import java.time.LocalDate;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;

/** The membership ends with that date, inclusive. */
@Revision("1")
public record MemberReleased(
        Kommunenummer kommune, MembershipId membership, UserId user, BodyId body, LocalDate until, ProtectedText reason)
        implements OrganisationEvent {}
