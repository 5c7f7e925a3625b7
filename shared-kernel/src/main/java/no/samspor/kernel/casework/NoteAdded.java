package no.samspor.kernel.casework;

import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;

/** A note, read at utførende level only. */
@Revision("1")
public record NoteAdded(CaseId caseId, NoteId note, ProtectedText text) implements CaseEvent {}
