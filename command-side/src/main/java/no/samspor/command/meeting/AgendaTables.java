package no.samspor.command.meeting;

import no.samspor.kernel.meeting.AgendaItemConcluded;
import no.samspor.kernel.meeting.AgendaItemId;
import no.samspor.kernel.meeting.AgendaItemPlaced;
import no.samspor.kernel.meeting.AgendaItemShielded;
import no.samspor.kernel.meeting.AgendaItemWithdrawn;
import no.samspor.kernel.meeting.AgendaOrdered;
import no.samspor.kernel.meeting.AttendanceChanged;
import no.samspor.kernel.meeting.InvitationSent;
import no.samspor.kernel.meeting.MeetingCancelled;
import no.samspor.kernel.meeting.MeetingClosed;
import no.samspor.kernel.meeting.MeetingEvent;
import no.samspor.kernel.meeting.MeetingId;
import no.samspor.kernel.meeting.MeetingMoved;
import no.samspor.kernel.meeting.MeetingOpened;
import no.samspor.kernel.meeting.MeetingScheduled;
import no.samspor.kernel.meeting.MinutesApproved;
import no.samspor.kernel.meeting.MinutesCorrected;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes which meetings are ahead and which items they left, in the transaction that stores the event. */
@Component
@ProcessingGroup(MeetingWiring.AGENDAS)
class AgendaTables {

    private static final String LAST =
            "(select coalesce(max(place), 0) + 1 from command.agenda_item where meeting = :meeting)";

    private final JdbcClient jdbc;

    AgendaTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws AlreadyCarriedOver when the item stands in another meeting by now; nothing is stored then */
    @EventHandler
    void on(MeetingEvent event) {
        switch (event) {
            case MeetingScheduled scheduled -> scheduled(scheduled);
            case MeetingMoved moved ->
                jdbc.sql("update command.agenda set day = :day, from_time = :from where meeting = :meeting")
                        .param("day", moved.time().day())
                        .param("from", moved.time().from())
                        .param("meeting", moved.meeting().value())
                        .update();
            case MeetingCancelled cancelled -> is(Agendas.CANCELLED, cancelled.meeting());
            case MeetingOpened opened -> is(Agendas.BEGUN, opened.meeting());
            case MeetingClosed closed -> is(Agendas.CLOSED, closed.meeting());
            case AgendaItemPlaced placed -> placed(placed);
            case AgendaItemWithdrawn withdrawn ->
                jdbc.sql("delete from command.agenda_item where item = :item")
                        .param("item", withdrawn.item().value())
                        .update();
            case AgendaOrdered ordered -> ordered.items().forEach(item -> last(ordered.meeting(), item));
            case AgendaItemConcluded concluded ->
                jdbc.sql("update command.agenda_item set outcome = :outcome where item = :item")
                        .param("outcome", concluded.outcome().name())
                        .param("item", concluded.item().value())
                        .update();
            case AgendaItemShielded shielded -> {}
            case InvitationSent invitation -> {}
            case AttendanceChanged attendance -> {}
            case MinutesApproved approved -> {}
            case MinutesCorrected corrected -> {}
        }
    }

    private void scheduled(MeetingScheduled event) {
        jdbc.sql("insert into command.agenda (meeting, body, day, from_time, life)"
                        + " values (:meeting, :body, :day, :from, :life)")
                .param("meeting", event.meeting().value())
                .param("body", event.body().value())
                .param("day", event.time().day())
                .param("from", event.time().from())
                .param("life", Agendas.AHEAD)
                .update();
    }

    private void is(String life, MeetingId meeting) {
        jdbc.sql("update command.agenda set life = :life where meeting = :meeting")
                .param("life", life)
                .param("meeting", meeting.value())
                .update();
    }

    private void placed(AgendaItemPlaced event) {
        jdbc.sql("insert into command.agenda_item (item, meeting, place) values (:item, :meeting, " + LAST + ")")
                .param("item", event.item().value())
                .param("meeting", event.meeting().value())
                .update();
        var from = event.carriedFrom();
        if (from == null) {
            return;
        }
        var carried = jdbc.sql(
                        "update command.agenda_item set carried_to = :to where item = :from and carried_to is null")
                .param("to", event.item().value())
                .param("from", from.item().value())
                .update();
        if (carried == 0) {
            throw new AlreadyCarriedOver();
        }
    }

    private void last(MeetingId meeting, AgendaItemId item) {
        jdbc.sql("update command.agenda_item set place = " + LAST + " where item = :item")
                .param("meeting", meeting.value())
                .param("item", item.value())
                .update();
    }
}
