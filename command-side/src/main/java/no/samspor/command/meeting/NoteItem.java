package no.samspor.command.meeting;

import java.util.List;
import no.samspor.kernel.meeting.AgendaItemId;
import no.samspor.kernel.meeting.MeetingId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** The body takes note of an item. */
public record NoteItem(
        @TargetAggregateIdentifier MeetingId meeting,
        AgendaItemId item,
        @Nullable ProtectedText note,
        List<AssignTask> tasks) {}
