package no.samspor.command.organisation;

import java.time.LocalDate;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.organisation.KommuneId;
import no.samspor.kernel.organisation.MembershipId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A membership is to end with a date, inclusive. */
public record ReleaseMember(
        @TargetAggregateIdentifier KommuneId id,
        BodyId body,
        MembershipId membership,
        LocalDate until,
        ProtectedText reason) {}
