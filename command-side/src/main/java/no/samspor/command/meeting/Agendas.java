package no.samspor.command.meeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.samspor.kernel.meeting.AgendaItemId;
import no.samspor.kernel.meeting.AgendaPlace;
import no.samspor.kernel.meeting.MeetingId;
import no.samspor.kernel.organisation.BodyId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which items wait for a body's next meeting, and which meeting that is, as {@link AgendaTables} writes it. */
@Component
class Agendas {

    static final String AHEAD = "AHEAD";
    static final String BEGUN = "BEGUN";
    static final String CLOSED = "CLOSED";
    static final String CANCELLED = "CANCELLED";

    private final JdbcClient jdbc;

    Agendas(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    BodyId bodyOf(MeetingId meeting) {
        return new BodyId(jdbc.sql("select body from command.agenda where meeting = :meeting")
                .param("meeting", meeting.value())
                .query(UUID.class)
                .single());
    }

    /** The first that has not begun. One that was forgotten hands its items on when it is cancelled. */
    Optional<MeetingId> nextOf(BodyId body) {
        return jdbc.sql("select meeting from command.agenda where body = :body and life = :life"
                        + " order by day, from_time, meeting limit 1")
                .param("body", body.value())
                .param("life", AHEAD)
                .query(UUID.class)
                .optional()
                .map(MeetingId::new);
    }

    /**
     * What was deferred, or stood on the agenda of a cancelled meeting, and is on no other agenda yet; oldest first.
     */
    List<AgendaPlace> waitingFor(BodyId body) {
        return jdbc.sql("""
            select i.meeting, i.item from command.agenda_item i join command.agenda a on a.meeting = i.meeting
            where a.body = :body and i.carried_to is null
              and (a.life = :closed and i.outcome = 'DEFERRED' or a.life = :cancelled and i.outcome is null)
            order by a.day, a.from_time, a.meeting, i.place\
            """)
                .param("body", body.value())
                .param("closed", CLOSED)
                .param("cancelled", CANCELLED)
                .query((row, number) -> new AgendaPlace(
                        new MeetingId(row.getObject("meeting", UUID.class)),
                        new AgendaItemId(row.getObject("item", UUID.class))))
                .list();
    }
}
