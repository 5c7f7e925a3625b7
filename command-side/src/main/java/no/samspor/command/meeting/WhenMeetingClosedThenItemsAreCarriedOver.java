package no.samspor.command.meeting;

import com.fasterxml.uuid.Generators;
import java.util.ArrayList;
import java.util.List;
import no.samspor.command.platform.Processes;
import no.samspor.command.platform.SealedAnew;
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
import no.samspor.kernel.meeting.MeetingScheduled;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.store.text.Sealing;
import no.samspor.kernel.store.text.TextOpener;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/**
 * What a meeting deferred, and what stood on the agenda of one that was cancelled, is put on the agenda of the body's
 * next meeting; when none is planned it waits for the one that will be.
 */
@Component
@ProcessingGroup("processes")
class WhenMeetingClosedThenItemsAreCarriedOver {

    private final Processes processes;
    private final Agendas agendas;
    private final EventStore events;
    private final TextOpener opener;

    WhenMeetingClosedThenItemsAreCarriedOver(
            Processes processes, Agendas agendas, EventStore events, TextOpener opener) {
        this.processes = processes;
        this.agendas = agendas;
        this.events = events;
        this.opener = opener;
    }

    @EventHandler
    void on(MeetingClosed event, EventMessage<?> message) {
        carryOver(agendas.bodyOf(event.meeting()), message);
    }

    @EventHandler
    void on(MeetingCancelled event, EventMessage<?> message) {
        carryOver(agendas.bodyOf(event.meeting()), message);
    }

    @EventHandler
    void on(MeetingScheduled event, EventMessage<?> message) {
        carryOver(event.body(), message);
    }

    private void carryOver(BodyId body, EventMessage<?> message) {
        agendas.nextOf(body).ifPresent(next -> agendas.waitingFor(body).forEach(from -> carry(from, next, message)));
    }

    private void carry(AgendaPlace from, MeetingId to, EventMessage<?> message) {
        try {
            processes.send(
                    message, "carry-" + from.item(), "/api/meetings/" + to, sealing -> carryOver(from, to, sealing));
        } catch (AlreadyCarriedOver | MeetingIsCancelled | MeetingIsClosed meanwhile) {
            // it stands on another agenda, or goes on waiting until what happened to this meeting is handled
        }
    }

    private CarryOverItem carryOver(AgendaPlace from, MeetingId to, Sealing sealing) {
        var id = Generators.nameBasedGenerator(to.value()).generate(from.item().toString());
        var left = history(from);
        var placed = (AgendaItemPlaced) left.getFirst();
        var shielded = placed.shielded();
        var timesDeferred = placed.timesDeferred();
        for (var event : left) {
            if (event instanceof AgendaItemShielded shield) {
                shielded = shield.ground();
            } else if (event instanceof AgendaItemConcluded concluded && concluded.outcome() == ItemOutcome.DEFERRED) {
                timesDeferred++;
            }
        }
        var title = new SealedAnew(sealing, AgendaItemPlaced.class).text("title", placed.title());
        var item = new NewItem(new AgendaItemId(id), title, placed.subject(), shielded);
        return new CarryOverItem(to, item, from, timesDeferred);
    }

    /** What happened to the item, from its placing on. */
    private List<MeetingEvent> history(AgendaPlace from) {
        var history = new ArrayList<MeetingEvent>();
        var stream = events.readEvents(from.meeting().toString(), 0);
        while (stream.hasNext()) {
            switch (stream.next().getPayload()) {
                case AgendaItemPlaced placed when placed.item().equals(from.item()) -> history.add(opener.open(placed));
                case AgendaItemShielded shielded when shielded.item().equals(from.item()) -> history.add(shielded);
                case AgendaItemConcluded concluded when concluded.item().equals(from.item()) -> history.add(concluded);
                default -> {}
            }
        }
        return history;
    }
}
