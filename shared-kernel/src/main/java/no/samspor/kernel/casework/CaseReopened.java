package no.samspor.kernel.casework;

import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;

/** The case is open again, at the level where it was closed. */
@Revision("1")
public record CaseReopened(CaseId caseId, ProtectedText reason) implements CaseEvent {}
