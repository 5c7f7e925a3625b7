package no.samspor.kernel.meeting;

import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Approved minutes were wrong: {@code text} is right. {@code item} is what it corrects; absent for the minutes as a
 * whole.
 */
@Revision("1")
public record MinutesCorrected(
        MeetingId meeting,
        CorrectionId correction,
        @Nullable AgendaItemId item,
        ProtectedText text,
        ProtectedText reason)
        implements MeetingEvent {}
