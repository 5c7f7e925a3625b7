package no.samspor.command.decision;

import java.util.List;
import no.samspor.command.rule.Acting;
import no.samspor.command.rule.Numbered;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.decision.DecisionId;
import no.samspor.kernel.decision.DecisionResult;
import no.samspor.kernel.decision.Dissent;
import no.samspor.kernel.decision.Proposal;
import no.samspor.kernel.meeting.AgendaPlace;

/** Makes decisions as a part of a meeting's own step: in its transaction, or not at all. */
public interface MeetingDecisions {

    /**
     * Makes a decision within the command that is being handled.
     *
     * @throws no.samspor.command.rule.BrokenRule as {@link MakeDecision} would be refused
     */
    void make(Decided decided, Acting acting, Numbered.Number number);

    /** What the body decided under an item, with those present then and whoever dissented among them. */
    record Decided(
            DecisionId decision,
            DecisionResult result,
            Proposal proposal,
            AgendaPlace at,
            List<UserId> present,
            List<Dissent> dissent) {}
}
