package no.samspor.command.meeting;

import java.util.List;
import no.samspor.command.rule.Numbered;
import no.samspor.kernel.decision.DecisionId;
import no.samspor.kernel.decision.DecisionResult;
import no.samspor.kernel.decision.Dissent;
import no.samspor.kernel.decision.Proposal;
import no.samspor.kernel.meeting.AgendaItemId;
import no.samspor.kernel.meeting.MeetingId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** The body decides under an item: the decision, what it asks for and the tasks given are made in this one step. */
public record DecideItem(
        @TargetAggregateIdentifier MeetingId meeting,
        AgendaItemId item,
        DecisionId decision,
        DecisionResult result,
        Proposal proposal,
        List<Dissent> dissent,
        List<AssignTask> tasks,
        @Nullable ProtectedText note)
        implements Numbered {

    @Override
    public Series series() {
        return Series.DECISION;
    }
}
