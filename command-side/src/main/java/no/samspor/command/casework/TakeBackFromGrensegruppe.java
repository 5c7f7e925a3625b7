package no.samspor.command.casework;

import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.casework.MatterId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The grensegruppe is not to read the matter any more. */
public record TakeBackFromGrensegruppe(
        @TargetAggregateIdentifier CaseId caseId, MatterId matter, ProtectedText reason) {}
