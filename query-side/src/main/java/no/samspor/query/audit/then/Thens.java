package no.samspor.query.audit.then;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Trace;
import no.samspor.kernel.meeting.MeetingOpened;
import no.samspor.kernel.organisation.KommuneId;
import no.samspor.kernel.time.AsOf;
import no.samspor.kernel.time.Norway;
import no.samspor.query.audit.moment.AskedDay;
import no.samspor.query.audit.moment.Axis;
import no.samspor.query.audit.moment.NoSuchMoment;
import no.samspor.query.audit.moment.NoSuchMoment.Cause;
import no.samspor.query.platform.AsHappened;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the moment that somebody asks for: a day with or without a time, the position of an event, the id of an event,
 * or the id of a meeting, which means as that meeting began. As it had happened is always by the end of the day.
 */
@Component
class Thens {

    private static final Pattern POSITION = Pattern.compile("\\d{1,18}");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern DAY = Pattern.compile("(\\S+?)(?:(?:T|\\s+kl\\.?\\s*|\\s+)(\\S+))?");

    /** More events than are written at the same time: among them, a later one may have an earlier position. */
    private static final int AT_ONCE = 200;

    private final AsHappened happened;
    private final JdbcClient jdbc;
    private final Clock clock;

    Thens(AsHappened happened, JdbcClient jdbc, Clock clock) {
        this.happened = happened;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws NoSuchMoment when it cannot be read, or is none of that kommune's */
    AsOf find(AskedThen asked, Kommunenummer kommune) {
        var axis = Axis.named(asked.axis());
        var recorded = recorded(asked.moment(), kommune);
        if (axis == Axis.RECORDED) {
            return recorded;
        }
        var day = Norway.dayOf(recorded.instant());
        return happened.by(day, atTheEndOf(day, kommune), kommune);
    }

    /** Positions of what had happened by the day that is read as of, and was recorded after it. */
    List<Long> recordedLater(AsOf then, Kommunenummer kommune) {
        if (then.later() != null) {
            return then.recordedLater();
        }
        var day = Norway.dayOf(then.instant());
        return AsOf.now(
                () -> happened.recordedLater(day, atTheEndOf(day, kommune).position(), kommune));
    }

    private AsOf atTheEndOf(LocalDate day, Kommunenummer kommune) {
        return by(new AskedDay(day.toString(), null), kommune);
    }

    private AsOf recorded(String asked, Kommunenummer kommune) {
        var text = asked.strip();
        var id = text.toLowerCase(Locale.ROOT);
        if (POSITION.matcher(text).matches()) {
            return at(Long.parseLong(text), kommune);
        } else if (ID.matcher(id).matches()) {
            return at(UUID.fromString(id), kommune);
        }
        var day = DAY.matcher(text);
        if (!day.matches()) {
            throw new NoSuchMoment(Cause.NOT_A_DATE);
        }
        return by(new AskedDay(day.group(1), day.group(2)), kommune);
    }

    private AsOf at(long position, Kommunenummer kommune) {
        return jdbc.sql("select global_index, ts from store.event where global_index = ? and meta_data ->> ? = ?")
                .params(position, Trace.KOMMUNE, kommune.value())
                .query(Thens::event)
                .optional()
                .orElseThrow(() -> new NoSuchMoment(Cause.POSITION_NOT_OF_THIS_KOMMUNE, String.valueOf(position)));
    }

    private AsOf at(UUID id, Kommunenummer kommune) {
        return jdbc.sql("""
            select global_index, ts from store.event
            where (event_id = :id or (aggregate_id = :id and payload_type = :opened)) and meta_data ->> :key = :kommune
            order by global_index limit 1\
            """)
                .param("id", id)
                .param("opened", MeetingOpened.class.getName())
                .param("key", Trace.KOMMUNE)
                .param("kommune", kommune.value())
                .query(Thens::event)
                .optional()
                .orElseThrow(() -> new NoSuchMoment(Cause.NO_SUCH_EVENT_OR_MEETING));
    }

    private AsOf by(AskedDay asked, Kommunenummer kommune) {
        var until = asked.until(clock);
        var first = jdbc.sql("select ts from store.event where aggregate_id = ? and seq = 0")
                .param(KommuneId.of(kommune).value())
                .query((row, number) -> instant(row))
                .single();
        if (!first.isBefore(until)) {
            throw new NoSuchMoment(Cause.BEFORE_THE_FIRST_EVENT, asked.day(), Norway.dayOf(first));
        }
        var last = jdbc.sql("""
            with last as (select global_index, ts from store.event where ts < ? order by ts desc limit ?)
            select global_index, ts from last order by global_index desc limit 1\
            """)
                .params(until.atOffset(ZoneOffset.UTC), AT_ONCE)
                .query(Thens::event)
                .single();
        var now = clock.instant();
        return new AsOf(last.position(), until.isAfter(now) ? now : until.minusMillis(1));
    }

    private static AsOf event(ResultSet row, int number) throws SQLException {
        return new AsOf(row.getLong("global_index"), instant(row));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("ts", OffsetDateTime.class).toInstant();
    }
}
