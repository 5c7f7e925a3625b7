package no.samspor.kernel.meeting;

import no.samspor.kernel.casework.LegalGround;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The public version leaves the item out on that ground; without one it shows it again. */
@Revision("1")
public record AgendaItemShielded(
        MeetingId meeting, AgendaItemId item, @Nullable LegalGround ground) implements MeetingEvent {}
