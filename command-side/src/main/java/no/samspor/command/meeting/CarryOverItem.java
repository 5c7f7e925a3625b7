package no.samspor.command.meeting;

import no.samspor.kernel.meeting.AgendaPlace;
import no.samspor.kernel.meeting.MeetingId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** An item that another meeting left is put on the agenda, its title sealed anew. Given by the process alone. */
public record CarryOverItem(
        @TargetAggregateIdentifier MeetingId meeting, NewItem item, AgendaPlace from, int timesDeferred) {}
