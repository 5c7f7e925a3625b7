package no.samspor.kernel.casework;

import no.samspor.kernel.actor.Level;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;

/** The receiving body sends the case back down. */
@Revision("1")
public record CaseReturned(CaseId caseId, EscalationId escalation, Level toLevel, BodyId toBody, ProtectedText reason)
        implements CaseEvent {}
