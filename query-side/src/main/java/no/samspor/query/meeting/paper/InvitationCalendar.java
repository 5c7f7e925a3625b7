package no.samspor.query.meeting.paper;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import no.samspor.kernel.time.Norway;
import no.samspor.query.meeting.book.MeetingItem;
import no.samspor.query.meeting.book.MeetingState;
import org.springframework.stereotype.Component;

/** A meeting for a calendar (RFC 5545): when, where and the link. What it is about stays in Samspor. */
@Component
class InvitationCalendar {

    private final Clock clock;

    InvitationCalendar(Clock clock) {
        this.clock = clock;
    }

    /** @param page the address of the meeting's page */
    String of(MeetingItem meeting, String title, URI page) {
        var event = new VEvent(at(meeting, meeting.from()), at(meeting, meeting.until()), title);
        event.replace(new DtStamp(clock.instant()));
        event.add(new Uid(meeting.id().toString()));
        // a later version of the meeting replaces the one that stands in the calendar
        event.add(new Sequence(Math.toIntExact(meeting.version())));
        event.add(new Url(page));
        if (meeting.place() != null) {
            event.add(new Location(meeting.place()));
        }
        if (meeting.state() == MeetingState.CANCELLED) {
            event.add(new Status(Status.VALUE_CANCELLED));
        }
        return new Calendar()
                .withDefaults()
                .withProdId("-//Samspor//Samspor//NO")
                .withComponent(event)
                .getFluentTarget()
                .toString();
    }

    private static Instant at(MeetingItem meeting, LocalTime time) {
        return meeting.day().atTime(time).atZone(Norway.ZONE).toInstant();
    }
}
