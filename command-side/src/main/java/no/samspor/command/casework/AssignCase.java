package no.samspor.command.casework;

import java.time.LocalDate;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Make someone responsible, with a deadline when one is set. The koordinator does. */
public record AssignCase(
        @TargetAggregateIdentifier CaseId caseId,
        UserId owner,
        @Nullable LocalDate deadline,
        ProtectedText reason) {}
