package no.samspor.command.casework;

import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Take the lift back, until it is accepted. The koordinator does. */
public record RecallEscalation(@TargetAggregateIdentifier CaseId caseId, ProtectedText reason) {}
