package no.samspor.kernel.casework;

import no.samspor.kernel.actor.Level;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;

/** The sender takes the lift back before it was accepted. */
@Revision("1")
public record EscalationRecalled(
        CaseId caseId, EscalationId escalation, Level toLevel, BodyId toBody, ProtectedText reason)
        implements CaseEvent {}
