package no.samspor.kernel.decision;

import java.time.LocalDate;
import java.util.List;
import no.samspor.kernel.actor.UserId;
import org.axonframework.serialization.Revision;

/** A proposal is sent round to the members who are to answer. */
@Revision("1")
public record CirculationStarted(
        DecisionId decision, String number, Proposal proposal, List<UserId> members, LocalDate answerBy)
        implements DecisionEvent {}
