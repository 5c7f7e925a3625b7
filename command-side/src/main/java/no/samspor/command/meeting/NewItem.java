package no.samspor.command.meeting;

import no.samspor.kernel.casework.LegalGround;
import no.samspor.kernel.meeting.AgendaItemId;
import no.samspor.kernel.meeting.AgendaSubject;
import no.samspor.kernel.store.text.ProtectedText;
import org.jspecify.annotations.Nullable;

/** An item as it is put on an agenda. {@code shielded} is the ground on which the public version leaves it out. */
public record NewItem(
        AgendaItemId item,
        ProtectedText title,
        @Nullable AgendaSubject subject,
        @Nullable LegalGround shielded) {}
