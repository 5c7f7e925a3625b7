package no.samspor.kernel.meeting;

import no.samspor.kernel.casework.LegalGround;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * An item stands last on the agenda.
 *
 * @param carriedFrom where it was deferred, or stood on the agenda of a cancelled meeting
 * @param timesDeferred how often it has been deferred, 0 for a new one
 * @param shielded the ground on which the public version leaves it out; absent for an open item
 */
@Revision("1")
public record AgendaItemPlaced(
        MeetingId meeting,
        AgendaItemId item,
        ProtectedText title,
        @Nullable AgendaSubject subject,
        @Nullable AgendaPlace carriedFrom,
        int timesDeferred,
        @Nullable LegalGround shielded)
        implements MeetingEvent {}
