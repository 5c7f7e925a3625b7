package no.samspor.kernel.casework;

import no.samspor.kernel.actor.Level;
import no.samspor.kernel.organisation.BodyId;
import org.axonframework.serialization.Revision;

/** The receiving body has taken the case. */
@Revision("1")
public record EscalationAccepted(CaseId caseId, EscalationId escalation, Level level, BodyId body)
        implements CaseEvent {}
