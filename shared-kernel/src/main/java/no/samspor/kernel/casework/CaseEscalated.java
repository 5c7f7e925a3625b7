package no.samspor.kernel.casework;

import java.util.List;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;

/**
 * The case is lifted to the next level with a question and a signed-off, de-identified summary: all that the level
 * above will read of it.
 *
 * @param number the case's number
 * @param title written for that level
 * @param signedBy who stands for that no one can be recognised in the summary
 * @param judged what could identify someone, and was judged not to
 * @param reason why the level below cannot settle it; read by the level above, and checked like the summary
 */
@Revision("1")
public record CaseEscalated(
        CaseId caseId,
        EscalationId escalation,
        String number,
        Level fromLevel,
        BodyId fromBody,
        Level toLevel,
        BodyId toBody,
        ProtectedText title,
        ProtectedText question,
        ProtectedText summary,
        UserId signedBy,
        List<SummaryWarning> judged,
        List<BasisItem> basis,
        ProtectedText reason,
        List<String> themes,
        String area)
        implements CaseEvent {}
