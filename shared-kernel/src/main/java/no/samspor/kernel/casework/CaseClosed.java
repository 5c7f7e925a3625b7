package no.samspor.kernel.casework;

import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;

/** The case is closed. */
@Revision("1")
public record CaseClosed(CaseId caseId, CaseOutcome outcome, ProtectedText reason) implements CaseEvent {}
