package no.samspor.command.meeting;

import no.samspor.kernel.meeting.AgendaItemId;
import no.samspor.kernel.meeting.MeetingId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** An item is taken off the agenda. */
public record WithdrawFromAgenda(
        @TargetAggregateIdentifier MeetingId meeting, AgendaItemId item, ProtectedText reason) {}
