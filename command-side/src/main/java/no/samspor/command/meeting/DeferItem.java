package no.samspor.command.meeting;

import java.util.List;
import no.samspor.kernel.meeting.AgendaItemId;
import no.samspor.kernel.meeting.MeetingId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** An item goes to the body's next meeting. */
public record DeferItem(
        @TargetAggregateIdentifier MeetingId meeting,
        AgendaItemId item,
        ProtectedText reason,
        List<AssignTask> tasks) {}
