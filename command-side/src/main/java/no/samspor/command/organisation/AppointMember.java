package no.samspor.command.organisation;

import java.time.LocalDate;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.organisation.BodyPosition;
import no.samspor.kernel.organisation.KommuneId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** A person is to hold a role in a body. */
public record AppointMember(
        @TargetAggregateIdentifier KommuneId id,
        UserId user,
        ProtectedText name,
        ProtectedText title,
        BodyId body,
        Role role,
        BodyPosition position,
        LocalDate from,
        @Nullable LocalDate until) {}
