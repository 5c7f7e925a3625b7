package no.samspor.command.casework;

import no.samspor.kernel.casework.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Take the lifted case. A member of the receiving body does, or the koordinator acting in that body and recording for
 * it: the body answers, the koordinator often holds the pen (and in a small kommune is the one who sent it as well).
 */
public record AcceptEscalation(@TargetAggregateIdentifier CaseId caseId) {}
