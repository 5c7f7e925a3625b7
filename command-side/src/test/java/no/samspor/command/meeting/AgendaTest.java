package no.samspor.command.meeting;

import static no.samspor.command.meeting.MeetingGiven.A_CASE;
import static no.samspor.command.meeting.MeetingGiven.FIRST;
import static no.samspor.command.meeting.MeetingGiven.GROUND;
import static no.samspor.command.meeting.MeetingGiven.MEETING;
import static no.samspor.command.meeting.MeetingGiven.NOT_THERE;
import static no.samspor.command.meeting.MeetingGiven.PER;
import static no.samspor.command.meeting.MeetingGiven.SECOND;
import static no.samspor.command.meeting.MeetingGiven.approved;
import static no.samspor.command.meeting.MeetingGiven.cancelled;
import static no.samspor.command.meeting.MeetingGiven.concluded;
import static no.samspor.command.meeting.MeetingGiven.given;
import static no.samspor.command.meeting.MeetingGiven.held;
import static no.samspor.command.meeting.MeetingGiven.inSession;
import static no.samspor.command.meeting.MeetingGiven.leader;
import static no.samspor.command.meeting.MeetingGiven.member;
import static no.samspor.command.meeting.MeetingGiven.placed;
import static no.samspor.command.meeting.MeetingGiven.scheduled;
import static no.samspor.command.meeting.MeetingGiven.secretary;
import static no.samspor.command.meeting.MeetingGiven.with;

import java.util.List;
import java.util.UUID;
import no.samspor.command.Acts;
import no.samspor.command.rule.RoleMayNot;
import no.samspor.kernel.meeting.AgendaItemId;
import no.samspor.kernel.meeting.AgendaItemPlaced;
import no.samspor.kernel.meeting.AgendaItemShielded;
import no.samspor.kernel.meeting.AgendaItemWithdrawn;
import no.samspor.kernel.meeting.AgendaOrdered;
import no.samspor.kernel.meeting.AgendaPlace;
import no.samspor.kernel.meeting.AgendaSubject;
import no.samspor.kernel.meeting.ItemOutcome;
import no.samspor.kernel.meeting.MeetingClosed;
import no.samspor.kernel.meeting.MeetingId;
import org.junit.jupiter.api.Test;

class AgendaTest {

    private static final AgendaItemId THIRD = new AgendaItemId(new UUID(6, 13));
    private static final AgendaPlace EARLIER =
            new AgendaPlace(new MeetingId(new UUID(6, 2)), new AgendaItemId(new UUID(6, 21)));

    @Test
    void a_draft_is_placed_in_one_step_in_its_order() {
        var items = List.of(
                new NewItem(FIRST, Acts.text(2), A_CASE, null), new NewItem(SECOND, Acts.text(7), null, GROUND));
        given(scheduled())
                .when(new PlaceOnAgenda(MEETING, items), secretary())
                .expectEvents(
                        placed(FIRST), new AgendaItemPlaced(MEETING, SECOND, Acts.text(7), null, null, 0, GROUND));
    }

    @Test
    void an_item_is_placed_by_those_who_run_the_meeting_until_it_is_over() {
        var place = new PlaceOnAgenda(MEETING, List.of(new NewItem(THIRD, Acts.text(2), null, null)));
        given(inSession()).when(place, leader()).expectEvents(placed(THIRD));
        given(inSession()).when(place, member(PER)).expectException(OnlyTheBodyRunsItsMeetings.class);
        given(held()).when(place, secretary()).expectException(MeetingIsClosed.class);
        given(scheduled(), cancelled()).when(place, secretary()).expectException(MeetingIsCancelled.class);
    }

    @Test
    void an_item_is_about_something_there_is_and_nothing_is_placed_otherwise() {
        var nothing = new AgendaSubject(AgendaSubject.Kind.TILTAK, new UUID(5, 5));
        var items = List.of(
                new NewItem(FIRST, Acts.text(2), A_CASE, null), new NewItem(SECOND, Acts.text(7), nothing, null));
        given(scheduled())
                .when(new PlaceOnAgenda(MEETING, items), secretary())
                .expectNoEvents()
                .expectException(NoSuchSubject.class);
    }

    @Test
    void samspor_alone_carries_an_item_over_with_how_often_it_was_deferred() {
        var carry = new CarryOverItem(MEETING, new NewItem(FIRST, Acts.text(2), A_CASE, GROUND), EARLIER, 2);
        given(scheduled())
                .when(carry, Acts.system())
                .expectEvents(new AgendaItemPlaced(MEETING, FIRST, Acts.text(2), A_CASE, EARLIER, 2, GROUND));
        given(scheduled()).when(carry, secretary()).expectException(RoleMayNot.class);
        given(held()).when(carry, Acts.system()).expectException(MeetingIsClosed.class);
        given(scheduled(), cancelled()).when(carry, Acts.system()).expectException(MeetingIsCancelled.class);
    }

    @Test
    void an_item_is_withdrawn_until_it_is_concluded() {
        var withdraw = new WithdrawFromAgenda(MEETING, FIRST, Acts.text(8));
        var withdrawn = new AgendaItemWithdrawn(MEETING, FIRST, Acts.text(8));
        given(inSession()).when(withdraw, secretary()).expectEvents(withdrawn);
        given(with(inSession(), concluded(FIRST, ItemOutcome.NOTED, null)))
                .when(withdraw, secretary())
                .expectException(ItemIsConcluded.class);
        given(with(inSession(), withdrawn)).when(withdraw, secretary()).expectException(NotOnThisAgenda.class);
        given(held()).when(withdraw, secretary()).expectException(MeetingIsClosed.class);
        given(inSession()).when(withdraw, member(PER)).expectException(OnlyTheBodyRunsItsMeetings.class);
    }

    @Test
    void a_new_order_names_each_open_item_once() {
        given(inSession()).when(order(SECOND, FIRST), secretary()).expectEvents(ordered(SECOND, FIRST));
        given(inSession()).when(order(SECOND), secretary()).expectException(OrderNamesEachOpenItemOnce.class);
        given(inSession()).when(order(SECOND, SECOND), secretary()).expectException(OrderNamesEachOpenItemOnce.class);
        given(inSession())
                .when(order(SECOND, FIRST, SECOND), secretary())
                .expectException(OrderNamesEachOpenItemOnce.class);
        given(inSession()).when(order(FIRST, NOT_THERE), secretary()).expectException(OrderNamesEachOpenItemOnce.class);
        given(with(inSession(), concluded(FIRST, ItemOutcome.NOTED, null)))
                .when(order(SECOND, FIRST), secretary())
                .expectException(OrderNamesEachOpenItemOnce.class);
        given(held()).when(order(SECOND, FIRST), secretary()).expectException(MeetingIsClosed.class);
        given(inSession()).when(order(SECOND, FIRST), member(PER)).expectException(OnlyTheBodyRunsItsMeetings.class);
    }

    @Test
    void what_is_not_reached_is_deferred_in_the_order_it_stood_in() {
        given(with(inSession(), ordered(SECOND, FIRST)))
                .when(new CloseMeeting(MEETING), secretary())
                .expectEvents(
                        concluded(SECOND, ItemOutcome.DEFERRED, null),
                        concluded(FIRST, ItemOutcome.DEFERRED, null),
                        new MeetingClosed(MEETING));
    }

    @Test
    void an_item_is_shielded_and_shown_again_also_after_closing_until_the_minutes_are_approved() {
        var shield = new ShieldAgendaItem(MEETING, FIRST, GROUND);
        given(scheduled(), placed(FIRST))
                .when(shield, secretary())
                .expectEvents(new AgendaItemShielded(MEETING, FIRST, GROUND));
        given(held())
                .when(new ShieldAgendaItem(MEETING, FIRST, null), leader())
                .expectEvents(new AgendaItemShielded(MEETING, FIRST, null));
        given(with(held(), approved())).when(shield, secretary()).expectException(MinutesAreApproved.class);
        given(scheduled(), placed(FIRST), cancelled())
                .when(shield, secretary())
                .expectException(MeetingIsCancelled.class);
        given(held())
                .when(new ShieldAgendaItem(MEETING, NOT_THERE, GROUND), secretary())
                .expectException(NotOnThisAgenda.class);
        given(held()).when(shield, member(PER)).expectException(OnlyTheBodyRunsItsMeetings.class);
    }

    private static OrderAgenda order(AgendaItemId... items) {
        return new OrderAgenda(MEETING, List.of(items));
    }

    private static AgendaOrdered ordered(AgendaItemId... items) {
        return new AgendaOrdered(MEETING, List.of(items));
    }
}
