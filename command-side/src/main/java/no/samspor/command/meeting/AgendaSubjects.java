package no.samspor.command.meeting;

import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.meeting.AgendaSubject;

/** Whether what an item is about is there. */
public interface AgendaSubjects {

    /** @return whether something of that kind with that id exists in the kommune */
    boolean has(AgendaSubject subject, Kommunenummer kommune);
}
