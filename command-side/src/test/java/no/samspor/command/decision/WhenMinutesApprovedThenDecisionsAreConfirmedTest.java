package no.samspor.command.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.samspor.command.Acts;
import no.samspor.command.platform.Processes;
import no.samspor.command.rule.BrokenRule;
import no.samspor.kernel.actor.Actor;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.decision.DecisionConfirmed;
import no.samspor.kernel.decision.DecisionId;
import no.samspor.kernel.meeting.AgendaItemConcluded;
import no.samspor.kernel.meeting.AgendaItemId;
import no.samspor.kernel.meeting.ItemOutcome;
import no.samspor.kernel.meeting.MeetingId;
import no.samspor.kernel.meeting.MinutesApproved;
import no.samspor.kernel.store.text.Sealing;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WhenMinutesApprovedThenDecisionsAreConfirmedTest {

    private static final MeetingId MEETING = new MeetingId(new UUID(6, 1));

    private final Processes processes = mock();
    private final EventStore events = mock();
    private final List<Object> commands = new ArrayList<>();
    private @Nullable BrokenRule refusal;
    private final WhenMinutesApprovedThenDecisionsAreConfirmed process =
            new WhenMinutesApprovedThenDecisionsAreConfirmed(processes, events);

    @BeforeEach
    void two_decisions_were_made_and_one_item_was_noted() {
        var history = List.of(
                concluded(1, ItemOutcome.DECIDED, Decisions.DECISION),
                concluded(2, ItemOutcome.NOTED, null),
                concluded(3, ItemOutcome.DECIDED, Decisions.LATER),
                new MinutesApproved(MEETING));
        when(events.readEvents(MEETING.toString(), 0))
                .thenAnswer(call -> DomainEventStream.of(IntStream.range(0, history.size())
                        .mapToObj(
                                i -> new GenericDomainEventMessage<>("Meeting", MEETING.toString(), i, history.get(i)))
                        .toList()));
        doAnswer(call -> {
                    Function<Sealing, Object> command = call.getArgument(3);
                    commands.add(command.apply(mock(Sealing.class)));
                    if (refusal != null) {
                        throw refusal;
                    }
                    return null;
                })
                .when(processes)
                .send(any(), anyString(), anyString(), any());
    }

    @Test
    void each_decision_of_the_meeting_is_confirmed() {
        approved();
        assertThat(commands)
                .containsExactly(new ConfirmDecision(Decisions.DECISION), new ConfirmDecision(Decisions.LATER));
    }

    @Test
    void one_that_is_confirmed_or_stands_no_longer_does_not_hold_up_the_next() {
        for (var settled : List.of(new AlreadyConfirmed(), new DecisionNoLongerStands())) {
            commands.clear();
            refusal = settled;
            approved();
            assertThat(commands).hasSize(2);
        }
    }

    @Test
    void that_the_leader_may_not_is_a_failure() {
        refusal = new OnlyTheLeaderConfirms();
        assertThatThrownBy(this::approved).isSameAs(refusal);
    }

    @Test
    void samspor_confirms_on_behalf_of_the_leader_but_of_nobody_else() {
        for (var user : List.of(Acts.SIRI, Decisions.AMAL)) {
            Decisions.fixture()
                    .given(Decisions.made())
                    .when(new ConfirmDecision(Decisions.DECISION), onBehalfOf(user))
                    .expectEvents(new DecisionConfirmed(Decisions.DECISION));
        }
        Decisions.fixture()
                .given(Decisions.made())
                .when(new ConfirmDecision(Decisions.DECISION), onBehalfOf(Decisions.PER))
                .expectException(OnlyTheLeaderConfirms.class);
    }

    private static Map<String, Object> onBehalfOf(UserId user) {
        return Acts.as(new Actor(user, Role.SYSTEM, Acts.KOORDINERINGSGRUPPE, Level.KOORDINERENDE, Acts.LUNDVIK));
    }

    private void approved() {
        process.on(new MinutesApproved(MEETING), GenericEventMessage.asEventMessage(new MinutesApproved(MEETING)));
    }

    private static AgendaItemConcluded concluded(int item, ItemOutcome outcome, @Nullable DecisionId decision) {
        return new AgendaItemConcluded(MEETING, new AgendaItemId(new UUID(6, item)), outcome, decision, null);
    }
}
