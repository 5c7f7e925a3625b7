package no.samspor.kernel.organisation;

import java.time.LocalDate;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A person holds a role in a body from a date, until a date when that is known. */
@Revision("1")
public record MemberAppointed(
        Kommunenummer kommune,
        MembershipId membership,
        UserId user,
        ProtectedText name,
        ProtectedText title,
        BodyId body,
        Role role,
        BodyPosition position,
        LocalDate from,
        @Nullable LocalDate until)
        implements OrganisationEvent {}
