package no.samspor.kernel.casework;

import java.util.List;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;

/**
 * What the grensegruppe said to a matter, recorded by the kommune that brought it.
 *
 * @param answer read by all in the grensegruppe, and checked like the summary
 * @param judged what could identify someone, and was judged not to
 */
@Revision("1")
public record GrensegruppeAnswered(
        CaseId caseId, MatterId matter, BodyId grensegruppe, ProtectedText answer, List<SummaryWarning> judged)
        implements CaseEvent {}
