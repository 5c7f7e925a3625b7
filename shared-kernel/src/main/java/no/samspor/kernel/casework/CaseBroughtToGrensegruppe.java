package no.samspor.kernel.casework;

import java.util.List;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;

/**
 * What a case is about is brought to a grensegruppe, with a question and a signed-off, de-identified summary: all that
 * the neighbours will read of it. The case stays where it is.
 *
 * @param number the case's number
 * @param grensegruppe of this kommune, or one that a neighbour shares with it
 * @param title written for the neighbours
 * @param signedBy who stands for that no one can be recognised
 * @param judged what could identify someone, and was judged not to
 * @param reason why it concerns the neighbours; read by them, and checked like the summary
 */
@Revision("1")
public record CaseBroughtToGrensegruppe(
        CaseId caseId,
        MatterId matter,
        String number,
        BodyId fromBody,
        BodyId grensegruppe,
        ProtectedText title,
        ProtectedText question,
        ProtectedText summary,
        UserId signedBy,
        List<SummaryWarning> judged,
        ProtectedText reason,
        List<String> themes,
        String area)
        implements CaseEvent {}
