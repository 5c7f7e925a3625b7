package no.samspor.command.casework;

import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.casework.NoteId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Write a note, to be read at utførende level only. Field workers and the koordinator do. */
public record AddNote(@TargetAggregateIdentifier CaseId caseId, NoteId note, ProtectedText text) {}
