package no.samspor.kernel.concern;

import no.samspor.kernel.casework.CaseId;
import org.axonframework.serialization.Revision;

/** The concern is part of what a case builds on. */
@Revision("1")
public record ConcernLinkedToCase(ConcernId concern, CaseId caseId) implements ConcernEvent {}
