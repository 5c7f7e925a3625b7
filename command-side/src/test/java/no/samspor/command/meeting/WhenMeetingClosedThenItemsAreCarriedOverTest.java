package no.samspor.command.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.samspor.command.Acts;
import no.samspor.command.platform.Processes;
import no.samspor.command.rule.BrokenRule;
import no.samspor.kernel.meeting.AgendaItemConcluded;
import no.samspor.kernel.meeting.AgendaItemId;
import no.samspor.kernel.meeting.AgendaItemPlaced;
import no.samspor.kernel.meeting.AgendaItemShielded;
import no.samspor.kernel.meeting.AgendaPlace;
import no.samspor.kernel.meeting.ItemOutcome;
import no.samspor.kernel.meeting.MeetingCancelled;
import no.samspor.kernel.meeting.MeetingClosed;
import no.samspor.kernel.meeting.MeetingEvent;
import no.samspor.kernel.meeting.MeetingId;
import no.samspor.kernel.store.text.KeyStore;
import no.samspor.kernel.store.text.MasterKey;
import no.samspor.kernel.store.text.ProtectedText;
import no.samspor.kernel.store.text.Sealing;
import no.samspor.kernel.store.text.TextOpener;
import no.samspor.kernel.store.text.TextVault;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WhenMeetingClosedThenItemsAreCarriedOverTest {

    private static final MeetingId MEETING = MeetingGiven.MEETING;
    private static final MeetingId NEXT = new MeetingId(new UUID(6, 2));
    private static final AgendaItemId RUS = MeetingGiven.FIRST;
    private static final AgendaItemId VOLD = MeetingGiven.SECOND;
    private static final AgendaPlace EARLIER =
            new AgendaPlace(new MeetingId(new UUID(6, 3)), new AgendaItemId(new UUID(6, 31)));

    private final Processes processes = mock();
    private final Agendas agendas = mock();
    private final EventStore events = mock();
    private final TextOpener opener = mock();
    private final List<String> steps = new ArrayList<>();
    private final List<CarryOverItem> commands = new ArrayList<>();
    private @Nullable BrokenRule refusal;
    private final WhenMeetingClosedThenItemsAreCarriedOver process =
            new WhenMeetingClosedThenItemsAreCarriedOver(processes, agendas, events, opener);

    @BeforeEach
    void what_is_sent_is_kept() {
        when(opener.open(any(AgendaItemPlaced.class))).thenAnswer(call -> call.getArgument(0));
        when(agendas.bodyOf(MEETING)).thenReturn(Acts.KOORDINERINGSGRUPPE);
        when(agendas.nextOf(Acts.KOORDINERINGSGRUPPE)).thenReturn(Optional.of(NEXT));
        doAnswer(call -> {
                    if (refusal != null) {
                        throw refusal;
                    }
                    Function<Sealing, Object> command = call.getArgument(3);
                    steps.add(call.getArgument(1));
                    commands.add((CarryOverItem)
                            command.apply(new TextVault(new NoWrapping(), mock(KeyStore.class)).newSealing()));
                    return null;
                })
                .when(processes)
                .send(any(), anyString(), anyString(), any());
    }

    @Test
    void what_was_deferred_goes_to_the_next_meeting_and_counts_one_more_deferral() {
        happened(placed(RUS, EARLIER, 1), concluded(RUS, ItemOutcome.DEFERRED), new MeetingClosed(MEETING));
        waiting(RUS);
        process.on(new MeetingClosed(MEETING), GenericEventMessage.asEventMessage(new MeetingClosed(MEETING)));

        assertThat(steps).containsExactly("carry-" + RUS);
        var carried = commands.getFirst();
        assertThat(carried.meeting()).isEqualTo(NEXT);
        assertThat(carried.from()).isEqualTo(new AgendaPlace(MEETING, RUS));
        assertThat(carried.timesDeferred()).isEqualTo(2);
        assertThat(carried.item().subject()).isEqualTo(MeetingGiven.A_CASE);
        assertThat(carried.item().title()).isInstanceOf(ProtectedText.Sealed.class);
    }

    @Test
    void what_stood_on_the_agenda_of_a_cancelled_meeting_goes_there_uncounted() {
        happened(placed(RUS, EARLIER, 1), MeetingGiven.cancelled());
        waiting(RUS);
        cancelled();
        assertThat(commands.getFirst().timesDeferred()).isEqualTo(1);
    }

    @Test
    void what_waited_goes_to_a_meeting_when_it_is_planned_in_its_order() {
        happened(placed(RUS, null, 0), placed(VOLD, null, 0), MeetingGiven.cancelled());
        waiting(VOLD, RUS);
        process.on(MeetingGiven.scheduled(), GenericEventMessage.asEventMessage(MeetingGiven.scheduled()));
        assertThat(steps).containsExactly("carry-" + VOLD, "carry-" + RUS);
    }

    @Test
    void an_item_is_shielded_there_as_it_was_at_last() {
        happened(
                placed(RUS, null, 0),
                placed(VOLD, null, 0),
                new AgendaItemShielded(MEETING, RUS, MeetingGiven.GROUND),
                new AgendaItemShielded(MEETING, VOLD, MeetingGiven.GROUND),
                new AgendaItemShielded(MEETING, VOLD, null));
        waiting(RUS, VOLD);
        cancelled();
        assertThat(commands.getFirst().item().shielded()).isEqualTo(MeetingGiven.GROUND);
        assertThat(commands.getLast().item().shielded()).isNull();
    }

    @Test
    void again_it_is_the_same_item_there_and_elsewhere_another() {
        happened(placed(RUS, null, 0));
        waiting(RUS);
        cancelled();
        cancelled();
        when(agendas.nextOf(Acts.KOORDINERINGSGRUPPE)).thenReturn(Optional.of(EARLIER.meeting()));
        cancelled();
        var ids = commands.stream().map(command -> command.item().item()).toList();
        assertThat(ids.get(1)).isEqualTo(ids.get(0)).isNotEqualTo(RUS);
        assertThat(ids.get(2)).isNotEqualTo(ids.get(0));
    }

    @Test
    void without_a_next_meeting_it_waits() {
        happened(placed(RUS, null, 0));
        waiting(RUS);
        when(agendas.nextOf(Acts.KOORDINERINGSGRUPPE)).thenReturn(Optional.empty());
        cancelled();
        assertThat(steps).isEmpty();
    }

    @Test
    void that_it_was_carried_meanwhile_or_the_next_is_over_is_no_failure_but_all_else_is() {
        happened(placed(RUS, null, 0));
        waiting(RUS);
        for (var meanwhile : List.of(new AlreadyCarriedOver(), new MeetingIsCancelled(), new MeetingIsClosed())) {
            refusal = meanwhile;
            cancelled();
        }
        refusal = new ItemIsConcluded();
        assertThatThrownBy(this::cancelled).isSameAs(refusal);
    }

    private void cancelled() {
        process.on(
                MeetingGiven.cancelled(),
                GenericEventMessage.<MeetingCancelled>asEventMessage(MeetingGiven.cancelled()));
    }

    private void waiting(AgendaItemId... items) {
        when(agendas.waitingFor(Acts.KOORDINERINGSGRUPPE))
                .thenReturn(List.of(items).stream()
                        .map(item -> new AgendaPlace(MEETING, item))
                        .toList());
    }

    private void happened(MeetingEvent... then) {
        when(events.readEvents(MEETING.toString(), 0))
                .thenAnswer(call -> DomainEventStream.of(IntStream.range(0, then.length)
                        .mapToObj(i -> new GenericDomainEventMessage<>("Meeting", MEETING.toString(), i, then[i]))
                        .toList()));
    }

    private static AgendaItemPlaced placed(AgendaItemId item, @Nullable AgendaPlace from, int timesDeferred) {
        return new AgendaItemPlaced(
                MEETING,
                item,
                new ProtectedText.Readable("Rus ved kiosken"),
                MeetingGiven.A_CASE,
                from,
                timesDeferred,
                null);
    }

    private static AgendaItemConcluded concluded(AgendaItemId item, ItemOutcome outcome) {
        return new AgendaItemConcluded(MEETING, item, outcome, null, null);
    }

    private static final class NoWrapping implements MasterKey {

        @Override
        public byte[] wrap(UUID id, byte[] key) {
            return key;
        }

        @Override
        public byte[] unwrap(UUID id, byte[] wrapped) {
            return wrapped;
        }
    }
}
