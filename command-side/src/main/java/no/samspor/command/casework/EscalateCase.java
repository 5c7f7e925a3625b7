package no.samspor.command.casework;

import java.util.List;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.casework.BasisItem;
import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.casework.EscalationId;
import no.samspor.kernel.casework.SummaryWarning;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Lift the case to the next level of the ladder. The koordinator does.
 *
 * @param signedBy who has signed off the summary; absent when no one has
 * @param judged the warnings of the {@link SummaryCheck} that this person has judged
 */
public record EscalateCase(
        @TargetAggregateIdentifier CaseId caseId,
        EscalationId escalation,
        ProtectedText title,
        ProtectedText question,
        ProtectedText summary,
        @Nullable UserId signedBy,
        List<SummaryWarning> judged,
        List<BasisItem> basis,
        ProtectedText reason) {}
