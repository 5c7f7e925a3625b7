package no.samspor.command.meeting;

import no.samspor.kernel.meeting.AgendaItemId;
import no.samspor.kernel.meeting.AgendaSubject;
import org.jspecify.annotations.Nullable;

/** An item as the rules see it. */
record AgendaItem(AgendaItemId id, @Nullable AgendaSubject subject, boolean concluded) {}
