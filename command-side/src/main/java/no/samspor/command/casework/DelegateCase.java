package no.samspor.command.casework;

import java.time.LocalDate;
import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Send the case down to a body at a lower level with a mandate. A member of the body that has the case does, or the
 * koordinator recording for it.
 */
public record DelegateCase(
        @TargetAggregateIdentifier CaseId caseId,
        BodyId to,
        ProtectedText mandate,
        @Nullable LocalDate deadline) {}
