package no.samspor.command.casework;

import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Send the lifted case back down with a reason. The same may as for {@link AcceptEscalation}. */
public record ReturnCase(@TargetAggregateIdentifier CaseId caseId, ProtectedText reason) {}
