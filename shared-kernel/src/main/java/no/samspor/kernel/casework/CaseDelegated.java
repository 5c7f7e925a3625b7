package no.samspor.kernel.casework;

import java.time.LocalDate;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The case goes down to a lower level with a mandate. */
@Revision("1")
public record CaseDelegated(
        CaseId caseId,
        Level fromLevel,
        BodyId fromBody,
        Level toLevel,
        BodyId toBody,
        ProtectedText mandate,
        @Nullable LocalDate deadline)
        implements CaseEvent {}
