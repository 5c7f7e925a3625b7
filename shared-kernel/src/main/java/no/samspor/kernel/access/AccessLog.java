package no.samspor.kernel.access;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samspor.kernel.actor.Actor;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.time.AsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps who has read what. */
@Component
public class AccessLog {

    private static final String MATCHES = """
        kommune = :kommune
        and (cast(:reader as uuid) is null or reader = cast(:reader as uuid))
        and (cast(:subject as text) is null or subject = cast(:subject as text))
        and (cast(:from as timestamptz) is null or at >= cast(:from as timestamptz))
        and (cast(:until as timestamptz) is null or at < cast(:until as timestamptz))\
        """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TimeBasedEpochGenerator ids = Generators.timeBasedEpochGenerator();

    public AccessLog(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Which readings of a kommune.
     *
     * @param subject the id of what was read
     * @param from the first instant
     * @param until the first instant that is no longer meant
     */
    public record Filter(
            @Nullable UserId reader,
            @Nullable String subject,
            @Nullable Instant from,
            @Nullable Instant until) {}

    /** A reading and its number in the log, from 1. */
    public record Logged(long number, Reading reading) {}

    /**
     * Writes that somebody is about to be shown something; when it returns, that is kept.
     *
     * @param address with {@code {id}} in place of what is read
     * @param subject the id that stands there
     * @throws NotLogged when it could not be written: then nothing may be shown
     */
    public void write(Actor reader, String address, @Nullable String subject) {
        var asOf = AsOf.asked().map(AsOf::position).orElse(null);
        try {
            AsOf.now(() -> insert(reader, address, subject, asOf));
        } catch (DataAccessException e) {
            throw new NotLogged(e);
        }
    }

    private int insert(Actor reader, String address, @Nullable String subject, @Nullable Long asOf) {
        return jdbc.sql("""
            insert into access.reading (id, kommune, at, reader, role, body, level, purpose, address, subject, as_of)
            values (:id, :kommune, :at, :reader, :role, :body, :level, :purpose, :address, :subject, :asOf)\
            """)
                .param("id", ids.generate())
                .param("kommune", reader.kommune().value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("reader", reader.user().value())
                .param("role", reader.role().name())
                .param("body", reader.body() == null ? null : reader.body().value())
                .param("level", reader.level() == null ? null : reader.level().name())
                .param("purpose", Purpose.of(reader.role()).name())
                .param("address", address)
                .param("subject", subject)
                .param("asOf", asOf)
                .update();
    }

    /** The newest first. @param before number of the last one seen; all when absent */
    public List<Logged> find(Kommunenummer kommune, Filter filter, @Nullable Long before, int limit) {
        return jdbc.sql("select * from access.reading where " + MATCHES + """
             and number < :before order by number desc limit :limit\
            """)
                .params(parameters(kommune, filter))
                .param("before", before == null ? Long.MAX_VALUE : before)
                .param("limit", limit)
                .query(AccessLog::logged)
                .list();
    }

    public long count(Kommunenummer kommune, Filter filter) {
        return jdbc.sql("select count(*) from access.reading where " + MATCHES)
                .params(parameters(kommune, filter))
                .query(Long.class)
                .single();
    }

    /** Everybody who has read something in that kommune. */
    public List<UserId> readers(Kommunenummer kommune) {
        return jdbc.sql("select distinct reader from access.reading where kommune = ?")
                .param(kommune.value())
                .query((row, number) -> new UserId(row.getObject("reader", UUID.class)))
                .list();
    }

    private static Map<String, @Nullable Object> parameters(Kommunenummer kommune, Filter filter) {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("kommune", kommune.value());
        parameters.put(
                "reader", filter.reader() == null ? null : filter.reader().value());
        parameters.put("subject", filter.subject());
        parameters.put("from", utc(filter.from()));
        parameters.put("until", utc(filter.until()));
        return parameters;
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static Logged logged(ResultSet row, int index) throws SQLException {
        var level = row.getString("level");
        var body = row.getObject("body", UUID.class);
        return new Logged(
                row.getLong("number"),
                new Reading(
                        row.getObject("id", UUID.class),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        new Actor(
                                new UserId(row.getObject("reader", UUID.class)),
                                Role.valueOf(row.getString("role")),
                                body == null ? null : new BodyId(body),
                                level == null ? null : Level.valueOf(level),
                                new Kommunenummer(row.getString("kommune"))),
                        Purpose.valueOf(row.getString("purpose")),
                        row.getString("address"),
                        row.getString("subject"),
                        row.getObject("as_of", Long.class)));
    }
}
