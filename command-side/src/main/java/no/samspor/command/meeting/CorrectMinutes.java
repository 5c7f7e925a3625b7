package no.samspor.command.meeting;

import no.samspor.kernel.meeting.AgendaItemId;
import no.samspor.kernel.meeting.CorrectionId;
import no.samspor.kernel.meeting.MeetingId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Approved minutes were wrong, about one item or as a whole. */
public record CorrectMinutes(
        @TargetAggregateIdentifier MeetingId meeting,
        CorrectionId correction,
        @Nullable AgendaItemId item,
        ProtectedText text,
        ProtectedText reason) {}
