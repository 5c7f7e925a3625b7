package no.samspor.command.meeting;

import no.samspor.kernel.casework.LegalGround;
import no.samspor.kernel.meeting.AgendaItemId;
import no.samspor.kernel.meeting.MeetingId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** The public version leaves an item out on that ground; without one it shows it again. */
public record ShieldAgendaItem(
        @TargetAggregateIdentifier MeetingId meeting,
        AgendaItemId item,
        @Nullable LegalGround ground) {}
