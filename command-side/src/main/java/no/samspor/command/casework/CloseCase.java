package no.samspor.command.casework;

import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.casework.CaseOutcome;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Close the case. The koordinator does, or a member of the body that has it. */
public record CloseCase(@TargetAggregateIdentifier CaseId caseId, CaseOutcome outcome, ProtectedText reason) {}
