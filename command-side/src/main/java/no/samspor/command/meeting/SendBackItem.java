package no.samspor.command.meeting;

import java.util.List;
import no.samspor.kernel.meeting.AgendaItemId;
import no.samspor.kernel.meeting.MeetingId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The lifted case that an item is about is sent back to the level below. The same words stand in the minutes and in the
 * case.
 */
public record SendBackItem(
        @TargetAggregateIdentifier MeetingId meeting,
        AgendaItemId item,
        ProtectedText note,
        ProtectedText reason,
        List<AssignTask> tasks) {}
