package no.samspor.query.meeting.book;

import static no.samspor.query.decision.Decided.ADMINISTRATOR;
import static no.samspor.query.decision.Decided.COORDINATOR;
import static no.samspor.query.decision.Decided.ELSEWHERE;
import static no.samspor.query.decision.Decided.LEADER;
import static no.samspor.query.decision.Decided.MARIT;
import static no.samspor.query.decision.Decided.NAV;
import static no.samspor.query.decision.Decided.SERVICE;
import static no.samspor.query.decision.Decided.SIRI;
import static no.samspor.query.decision.Decided.text;
import static no.samspor.query.meeting.Held.ABOVE;
import static no.samspor.query.meeting.Held.ARBEIDSGRUPPE;
import static no.samspor.query.meeting.Held.AT_THE_DESK;
import static no.samspor.query.meeting.Held.DAY;
import static no.samspor.query.meeting.Held.SECRECY;
import static no.samspor.query.meeting.Held.item;
import static no.samspor.query.meeting.Held.meeting;
import static no.samspor.query.meeting.Held.task;
import static no.samspor.query.platform.Viewers.looking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import no.samspor.kernel.actor.Actor;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.meeting.AgendaItemShielded;
import no.samspor.kernel.meeting.AgendaItemWithdrawn;
import no.samspor.kernel.meeting.AgendaOrdered;
import no.samspor.kernel.meeting.AgendaPlace;
import no.samspor.kernel.meeting.AttendanceChanged;
import no.samspor.kernel.meeting.CorrectionId;
import no.samspor.kernel.meeting.Guest;
import no.samspor.kernel.meeting.InvitationSent;
import no.samspor.kernel.meeting.ItemOutcome;
import no.samspor.kernel.meeting.MeetingCancelled;
import no.samspor.kernel.meeting.MeetingMoved;
import no.samspor.kernel.meeting.MeetingTime;
import no.samspor.kernel.meeting.MinutesApproved;
import no.samspor.kernel.meeting.MinutesCorrected;
import no.samspor.kernel.meeting.TaskCompleted;
import no.samspor.kernel.meeting.TaskDropped;
import no.samspor.kernel.meeting.TaskPostponed;
import no.samspor.query.audit.Sentences;
import no.samspor.query.casework.brief.CaseBriefs;
import no.samspor.query.decision.Decided;
import no.samspor.query.meeting.Held;
import no.samspor.query.organisation.Organisation;
import no.samspor.query.platform.LiveView;
import no.samspor.query.platform.web.Dates;
import org.junit.jupiter.api.Test;

class MeetingsTest {

    private final LiveView live = new LiveView(new MeetingsProjection());
    private final Held held = new Held(live);
    private final TaskBoard tasks =
            new TaskBoard(live.repository(TaskRows.class), live.repository(MeetingRows.class), Decided.names());
    private final Meetings meetings = new Meetings(
            live.repository(MeetingRows.class),
            tasks,
            new Audience(mock(Organisation.class), new Dates(Sentences.CLOCK, Sentences.texts())),
            mock(CaseBriefs.class),
            Decided.names());

    @Test
    void a_planned_meeting_has_its_agenda_in_the_order_it_was_given_without_what_was_withdrawn() {
        held.scheduled(1, DAY).placed(1, 1, "Brygga").placed(1, 2, "Strandsida").placed(1, 3, "Hallen");
        held.then(
                COORDINATOR,
                meeting(1).value(),
                new AgendaOrdered(meeting(1), List.of(item(1, 3), item(1, 1), item(1, 2))));
        held.then(COORDINATOR, meeting(1).value(), new AgendaItemWithdrawn(meeting(1), item(1, 1), text("Løst")));

        assertThat(one().agenda()).extracting(AgendaView::title).containsExactly("Hallen", "Strandsida");
        assertThat(one().agenda()).extracting(AgendaView::number).containsExactly(1, 2);
        assertThat(one().meeting().state()).isEqualTo(MeetingState.PLANNED);
    }

    @Test
    void it_is_moved_invited_to_and_cancelled() {
        held.scheduled(1, DAY);
        var later = new MeetingTime(DAY.plusDays(7), LocalTime.of(12, 0), LocalTime.of(13, 0));
        held.then(COORDINATOR, meeting(1).value(), new MeetingMoved(meeting(1), later, null, text("Ferie")));
        held.then(
                COORDINATOR,
                meeting(1).value(),
                new InvitationSent(
                        meeting(1), List.of(SIRI), List.of(guest("Ola"), guest("Kari")), text("Les før møtet")));
        held.then(
                COORDINATOR,
                meeting(1).value(),
                new InvitationSent(meeting(1), List.of(SIRI), List.of(guest("Ola")), null));

        assertThat(one().meeting().day()).isEqualTo(DAY.plusDays(7));
        assertThat(one().meeting().place()).isNull();
        assertThat(one().guests()).extracting(MeetingView.Guest::name).containsExactly("Ola");

        held.then(COORDINATOR, meeting(1).value(), new MeetingCancelled(meeting(1), text("Sykdom")));
        assertThat(one().meeting().state()).isEqualTo(MeetingState.CANCELLED);
        assertThat(one().reason()).isEqualTo("Sykdom");
        assertThat(meetings.coming(looking(LEADER))).isEmpty();
    }

    @Test
    void the_reader_sees_decision_tiltak_dissent_and_tasks_as_soon_as_an_item_is_decided() {
        inSession();
        held.given(1, 1, 1, "Send tall").decided(1, 1, 1, "Voksne ved Brygga");

        var decided = one().agenda().getFirst();
        assertThat(decided.outcome()).isEqualTo(ItemOutcome.DECIDED);
        assertThat(decided.decision()).isNotNull();
        assertThat(decided.decision().title()).isEqualTo("Voksne ved Brygga");
        assertThat(decided.decision().responsible().id()).isEqualTo(NAV.toString());
        assertThat(decided.decision().tiltak())
                .extracting(AgendaView.Tiltak::amountOre)
                .containsExactly(4_000_000L);
        assertThat(decided.decision().dissent())
                .extracting(AgendaView.Dissent::text)
                .containsExactly("Helst to kvelder");
        assertThat(one().tasks()).extracting(TaskItem::title).containsExactly("Send tall");
        assertThat(one().current()).extracting(AgendaView::title).isEqualTo("Strandsida");
    }

    @Test
    void who_came_later_and_who_left_is_seen_with_when() {
        inSession();
        var late = SERVICE.user();
        held.then(
                COORDINATOR,
                meeting(1).value(),
                new AttendanceChanged(meeting(1), List.of(MARIT, late), List.of(SIRI)));

        assertThat(one().present())
                .extracting(seat -> seat.member().id())
                .containsExactlyInAnyOrder(MARIT.toString(), late.toString());
        assertThat(seat(late.toString()).cameAt()).isNotNull();
        assertThat(seat(SIRI.toString()).leftAt()).isNotNull();
        assertThat(seat(MARIT.toString()).cameAt()).isNull();
        assertThat(one().quorate()).isTrue();
    }

    @Test
    void a_deferred_item_tells_how_often_and_from_where_and_why() {
        inSession();
        held.concluded(1, 1, ItemOutcome.DEFERRED, "Politiet hadde ikke tall").closed(1);
        held.scheduled(2, DAY.plusDays(28)).carried(2, 1, "Brygga", new AgendaPlace(meeting(1), item(1, 1)), 1);

        var carried = view(LEADER, 2).agenda().getFirst().carried();
        assertThat(carried).isNotNull();
        assertThat(carried.times()).isEqualTo(1);
        assertThat(carried.day()).isEqualTo(DAY);
        assertThat(carried.reason()).isEqualTo("Politiet hadde ikke tall");
    }

    @Test
    void minutes_are_approved_and_corrections_stand_beside_what_they_correct() {
        closed();
        held.then(LEADER, meeting(1).value(), new MinutesApproved(meeting(1)));
        held.then(
                COORDINATOR,
                meeting(1).value(),
                new MinutesCorrected(
                        meeting(1),
                        new CorrectionId(new UUID(1, 1)),
                        item(1, 1),
                        text("Frist 1. desember"),
                        text("Feil")));
        held.then(
                COORDINATOR,
                meeting(1).value(),
                new MinutesCorrected(
                        meeting(1), new CorrectionId(new UUID(1, 2)), null, text("Møtet sluttet 10.45"), text("Feil")));

        assertThat(one().meeting().state()).isEqualTo(MeetingState.APPROVED);
        assertThat(one().approvedBy()).extracting(named -> named.id()).isEqualTo(SIRI.toString());
        assertThat(one().agenda().getFirst().corrections())
                .extracting(AgendaView.Correction::text)
                .containsExactly("Frist 1. desember");
        assertThat(one().corrections()).extracting(AgendaView.Correction::text).containsExactly("Møtet sluttet 10.45");
    }

    @Test
    void the_public_version_is_the_same_minutes_with_what_is_shielded_left_out_by_its_ground() {
        closed();
        held.then(COORDINATOR, meeting(1).value(), new AgendaItemShielded(meeting(1), item(1, 1), SECRECY));

        assertThat(one().agenda().getFirst().title()).isEqualTo("Brygga");
        var shielded = one().toThePublic().agenda().getFirst();
        assertThat(shielded.leftOut()).isEqualTo(AgendaView.LeftOut.SHIELDED);
        assertThat(shielded.shielded()).isEqualTo("offentleglova § 13");
        assertThat(shielded.title()).isNull();
        assertThat(shielded.decision()).isNull();
        assertThat(shielded.tasks()).isEmpty();
        assertThat(one().toThePublic().agenda().get(1).note()).isEqualTo("Gruppen er orientert");

        held.then(COORDINATOR, meeting(1).value(), new AgendaItemShielded(meeting(1), item(1, 1), null));
        assertThat(one().toThePublic().agenda().getFirst().title()).isEqualTo("Brygga");
    }

    @Test
    void those_without_a_seat_see_that_it_is_held_and_afterwards_what_is_public() {
        inSession();
        var before = view(ABOVE, 1);
        assertThat(before.meeting().whole()).isFalse();
        assertThat(before.meeting().place()).isNull();
        assertThat(before.agenda()).isEmpty();
        assertThat(before.attendance()).isEmpty();

        held.decided(1, 1, 1, "Voksne ved Brygga")
                .concluded(1, 2, ItemOutcome.NOTED, "Gruppen er orientert")
                .closed(1);
        assertThat(view(ABOVE, 1).forThePublic()).isTrue();
        assertThat(view(SERVICE, 1).agenda()).extracting(AgendaView::title).containsExactly("Brygga", "Strandsida");
        assertThat(view(COORDINATOR, 1).forThePublic()).isFalse();
    }

    @Test
    void neither_another_kommune_nor_administration_knows_of_it() {
        closed();
        assertThat(meetings.find(looking(ELSEWHERE), meeting(1).value())).isEmpty();
        assertThat(meetings.find(looking(ADMINISTRATOR), meeting(1).value())).isEmpty();
        assertThat(meetings.held(looking(ADMINISTRATOR), null, 10).items()).isEmpty();
        assertThat(meetings.held(looking(ELSEWHERE), null, 10).items()).isEmpty();
    }

    @Test
    void what_was_said_at_utforende_level_is_not_read_above_it_and_what_was_decided_is() {
        held.scheduled(1, DAY, AT_THE_DESK, ARBEIDSGRUPPE, Level.UTFORENDE)
                .placed(1, 1, "Uroen ved parken")
                .placed(1, 2, "Gjengen på torget")
                .opened(1)
                .concluded(1, 1, ItemOutcome.NOTED, "Læreren sier at …")
                .decided(1, 2, 1, "Voksne ved Brygga")
                .closed(1);

        for (var reader : List.of(LEADER, ABOVE)) {
            var read = view(reader, 1);
            assertThat(read.agenda()).extracting(AgendaView::title).containsOnlyNulls();
            assertThat(read.agenda().getFirst().leftOut()).isEqualTo(AgendaView.LeftOut.SAID_BELOW);
            assertThat(read.agenda().getLast().decision()).isNotNull();
            assertThat(read.toString()).doesNotContain("parken", "torget", "Læreren");
        }
        assertThat(view(SERVICE, 1).agenda().getFirst().title()).isEqualTo("Uroen ved parken");
        assertThat(view(AT_THE_DESK, 1).agenda().getFirst().note()).isEqualTo("Læreren sier at …");
        // the words are nowhere but in the table that is not read for those above
        assertThat(live.content(AgendaItemRow.class))
                .noneMatch(row -> row.contains("Læreren") || row.contains("torget"));
    }

    @Test
    void a_task_is_seen_by_those_who_do_it_those_who_gave_it_and_the_koordinator() {
        inSession();
        held.given(1, 1, 1, "Send tall");

        assertThat(titles(SERVICE)).containsExactly("Send tall");
        assertThat(titles(LEADER)).containsExactly("Send tall");
        assertThat(titles(AT_THE_DESK)).containsExactly("Send tall");
        assertThat(titles(ABOVE)).isEmpty();
        assertThat(titles(ELSEWHERE)).isEmpty();
        assertThat(tasks.find(looking(SERVICE), task(1).value())).get().matches(TaskItem::mayAct);
        assertThat(tasks.find(looking(LEADER), task(1).value())).get().matches(task -> !task.mayAct());
    }

    @Test
    void a_task_is_postponed_and_then_done_or_dropped() {
        inSession();
        held.given(1, 1, 1, "Send tall").given(1, 1, 2, "Ring politiet");
        held.then(SERVICE, task(1).value(), new TaskPostponed(task(1), DAY.plusDays(30), text("Ferie")));
        assertThat(tasks.find(looking(SERVICE), task(1).value()).orElseThrow().deadline())
                .isEqualTo(DAY.plusDays(30));

        held.then(SERVICE, task(1).value(), new TaskCompleted(task(1), text("Tallene er sendt")));
        held.then(SERVICE, task(2).value(), new TaskDropped(task(2), text("Ikke nødvendig")));
        assertThat(titles(SERVICE)).isEmpty();
        assertThat(tasks.ended(looking(SERVICE)))
                .extracting(TaskItem::state)
                .containsExactlyInAnyOrder(TaskState.DONE, TaskState.DROPPED);
    }

    @Test
    void held_meetings_follow_each_other_without_a_gap() {
        for (var n = 1; n <= 5; n++) {
            held.scheduled(n, DAY.plusDays(n)).opened(n).closed(n);
        }
        var first = meetings.held(looking(LEADER), null, 2);
        var second = meetings.held(looking(LEADER), Meetings.Cursor.read(first.next()), 3);
        assertThat(first.total()).isEqualTo(5);
        assertThat(first.items()).extracting(MeetingItem::number).containsExactly("M-2026-005", "M-2026-004");
        assertThat(second.items())
                .extracting(MeetingItem::number)
                .containsExactly("M-2026-003", "M-2026-002", "M-2026-001");
        assertThat(second.next()).isNull();
    }

    @Test
    void folded_again_it_is_the_same() {
        minutes_are_approved_and_corrections_stand_beside_what_they_correct();
        held.given(1, 1, 1, "Send tall");
        var before = live.content();
        live.replay();
        assertThat(live.content()).isEqualTo(before);
    }

    @Test
    void the_next_meeting_is_proposed_by_how_often_they_meet_on_the_same_weekday() {
        var tuesday = LocalDate.of(2026, 10, 13);
        var today = LocalDate.of(2026, 10, 20);
        assertThat(Cadence.next(12, tuesday, today)).isEqualTo(LocalDate.of(2026, 11, 10));
        assertThat(Cadence.next(4, tuesday, today)).isEqualTo(LocalDate.of(2027, 1, 12));
        // long ago: a week's notice, on the same weekday
        assertThat(Cadence.next(12, tuesday.minusYears(1), today)).isEqualTo(LocalDate.of(2026, 10, 26));
        assertThat(Cadence.next(12, null, LocalDate.of(2026, 10, 17))
                        .getDayOfWeek()
                        .getValue())
                .isLessThan(6);
    }

    private void inSession() {
        held.scheduled(1, DAY).placed(1, 1, "Brygga").placed(1, 2, "Strandsida").opened(1);
    }

    private void closed() {
        inSession();
        held.decided(1, 1, 1, "Voksne ved Brygga")
                .concluded(1, 2, ItemOutcome.NOTED, "Gruppen er orientert")
                .closed(1);
    }

    private MeetingView one() {
        return view(LEADER, 1);
    }

    private MeetingView view(Actor actor, int n) {
        return meetings.find(looking(actor), meeting(n).value()).orElseThrow();
    }

    private MeetingView.Seat seat(String member) {
        return one().attendance().stream()
                .filter(seat -> seat.member().id().equals(member))
                .findFirst()
                .orElseThrow();
    }

    private List<String> titles(Actor actor) {
        return tasks.open(looking(actor)).stream().map(TaskItem::title).toList();
    }

    private static Guest guest(String name) {
        return new Guest(text(name), text("Natteravnene"));
    }
}
