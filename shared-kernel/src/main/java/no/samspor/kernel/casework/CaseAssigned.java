package no.samspor.kernel.casework;

import java.time.LocalDate;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Someone is responsible for the case from now on, with a deadline when one is set. */
@Revision("1")
public record CaseAssigned(
        CaseId caseId, UserId owner, @Nullable LocalDate deadline, ProtectedText reason) implements CaseEvent {}
