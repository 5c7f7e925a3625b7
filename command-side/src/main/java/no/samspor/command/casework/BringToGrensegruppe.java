package no.samspor.command.casework;

import java.util.List;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.casework.MatterId;
import no.samspor.kernel.casework.SummaryWarning;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Bring what the case is about to a grensegruppe of this kommune or of a neighbour. The koordinator does; the case
 * stays where it is.
 *
 * @param signedBy who has signed off the summary; absent when no one has
 * @param judged the warnings of the {@link no.samspor.command.casework.check.SummaryCheck} that this person has judged
 */
public record BringToGrensegruppe(
        @TargetAggregateIdentifier CaseId caseId,
        MatterId matter,
        BodyId grensegruppe,
        ProtectedText title,
        ProtectedText question,
        ProtectedText summary,
        @Nullable UserId signedBy,
        List<SummaryWarning> judged,
        ProtectedText reason) {}
