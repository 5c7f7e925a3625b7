package no.samspor.kernel.casework;

import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;

/** A matter is taken back from the grensegruppe, which does not read it any more. */
@Revision("1")
public record CaseTakenBackFromGrensegruppe(CaseId caseId, MatterId matter, BodyId grensegruppe, ProtectedText reason)
        implements CaseEvent {}
