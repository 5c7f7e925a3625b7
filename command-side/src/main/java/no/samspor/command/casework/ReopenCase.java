package no.samspor.command.casework;

import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Open a closed case again, where it was closed. The koordinator does. */
public record ReopenCase(@TargetAggregateIdentifier CaseId caseId, ProtectedText reason) {}
