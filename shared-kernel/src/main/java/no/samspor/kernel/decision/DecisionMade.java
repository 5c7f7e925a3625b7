package no.samspor.kernel.decision;

import java.util.List;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.meeting.AgendaPlace;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A body has decided. {@code number} reads V-2026-031. The actor recorded it. {@code mandate} is the recorded mandate
 * of a decision on delegation. One made in a meeting that Samspor knows names the item it was made under ({@code at});
 * of another, {@code meeting} says in words which it was.
 */
@Revision("2")
public record DecisionMade(
        DecisionId decision,
        String number,
        DecisionWay way,
        DecisionResult result,
        Proposal proposal,
        @Nullable AgendaPlace at,
        @Nullable ProtectedText meeting,
        @Nullable ProtectedText mandate,
        List<UserId> present,
        int membersInAll,
        List<Dissent> dissent)
        implements DecisionEvent {}
