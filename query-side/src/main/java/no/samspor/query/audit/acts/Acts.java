package no.samspor.query.audit.acts;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.Trace;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.time.AsOf;
import no.samspor.query.audit.sentence.EventPage;
import no.samspor.query.audit.sentence.EventSentences;
import no.samspor.query.audit.sentence.Subjects;
import no.samspor.query.organisation.Named;
import no.samspor.query.organisation.Names;
import no.samspor.query.platform.History;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.Recorded;
import no.samspor.query.platform.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the trail of a kommune from the stored events, for who reads as of a moment those up to there; set-up and
 * memberships, which belong to no matter, are not in it.
 */
@Component
class Acts {

    private static final int AT_ONCE = 500;
    private static final String KOMMUNE = stored(Trace.KOMMUNE);
    private static final String PERSON = stored(Trace.USER);
    // in the words of the indexes, so that they are used
    private static final String OF_THE_KOMMUNE = " from store.event e where " + KOMMUNE
            + " = :kommune and payload_type not like 'no.samspor.kernel.organisation.%'"
            + " and (global_index <= :last or global_index = any(:later))";

    private final JdbcClient jdbc;
    private final History history;
    private final EventSentences sentences;
    private final Names names;

    Acts(JdbcClient jdbc, History history, EventSentences sentences, Names names) {
        this.jdbc = jdbc;
        this.history = history;
        this.sentences = sentences;
        this.names = names;
    }

    /**
     * The newest first.
     *
     * @param before position of the last one seen
     * @throws NotHere when the kommune has no such subject
     */
    Slice<ActView> find(Kommunenummer kommune, ActsFilter filter, @Nullable Long before, int limit) {
        var found = ask(
                        "select global_index",
                        kommune,
                        filter,
                        " and global_index < :before order by global_index desc" + " limit :limit")
                .param("before", before == null ? Long.MAX_VALUE : before)
                .param("limit", limit + 1)
                .query(Long.class)
                .list();
        var shown = found.size() > limit ? found.subList(0, limit) : found;
        return new Slice<>(
                at(shown).reversed(),
                count(kommune, filter),
                found.size() > limit ? String.valueOf(shown.getLast()) : null);
    }

    /** How many there are in all. @throws NotHere when the kommune has no such subject */
    long count(Kommunenummer kommune, ActsFilter filter) {
        if (filter.subject() != null) {
            mustBeOf(kommune, filter.subject());
        }
        return ask("select count(*)", kommune, filter, "").query(Long.class).single();
    }

    /** Every one, in the order in which they were recorded; some hundreds of them are in memory at once. */
    void each(Kommunenummer kommune, ActsFilter filter, Consumer<? super ActView> taker) {
        List<Long> some;
        var after = 0L;
        do {
            some = ask(
                            "select global_index",
                            kommune,
                            filter,
                            " and global_index > :after order by global_index" + " limit :limit")
                    .param("after", after)
                    .param("limit", AT_ONCE)
                    .query(Long.class)
                    .list();
            at(some).forEach(taker);
            after = some.isEmpty() ? after : some.getLast();
        } while (some.size() == AT_ONCE);
    }

    /** Everybody who has done something, by name. */
    List<Named> people(Kommunenummer kommune) {
        // from each person to the next in the index: as quick in the tenth year as in the first
        var next =
                "(select " + PERSON + OF_THE_KOMMUNE + " and " + PERSON + " > person order by " + PERSON + " limit 1)";
        return asOf(jdbc.sql("with recursive people(person) as (select '' union all select " + next
                        + " from people where person is not null)"
                        + " select person from people where person <> ''"))
                .param("kommune", kommune.value())
                .query(String.class)
                .list()
                .stream()
                .map(id -> new Named(id, names.person(UserId.of(id))))
                .sorted(Comparator.comparing(Named::name))
                .toList();
    }

    /** The number or title of a matter; empty when it has none. @throws NotHere when the kommune has no such matter */
    String nameOf(Kommunenummer kommune, UUID subject) {
        mustBeOf(kommune, subject);
        var name = subjects(List.of(subject)).nameOf(subject);
        return name == null ? "" : name;
    }

    private void mustBeOf(Kommunenummer kommune, UUID subject) {
        var is = asOf(jdbc.sql("select exists (select" + OF_THE_KOMMUNE + " and aggregate_id = :subject)"))
                .param("kommune", kommune.value())
                .param("subject", subject)
                .query(Boolean.class)
                .single();
        if (!is) {
            throw new NotHere();
        }
    }

    private JdbcClient.StatementSpec ask(String what, Kommunenummer kommune, ActsFilter filter, String then) {
        var sql = new StringBuilder(what).append(OF_THE_KOMMUNE);
        Map<String, Object> parameters = new HashMap<>();
        narrow(sql, parameters, PERSON + " = :person", "person", filter.person());
        narrow(sql, parameters, stored(Trace.ROLE) + " = :role", "role", filter.role());
        narrow(sql, parameters, stored(Trace.BODY) + " = :body", "body", filter.body());
        narrow(sql, parameters, stored(Trace.LEVEL) + " = :level", "level", filter.level());
        narrow(sql, parameters, stored(Trace.OCCURRED_ON) + " >= :from", "from", filter.from());
        narrow(sql, parameters, stored(Trace.OCCURRED_ON) + " <= :to", "to", filter.to());
        narrow(sql, parameters, "aggregate_id = cast(:subject as uuid)", "subject", filter.subject());
        if (filter.kind() != null) {
            sql.append(" and payload_type = any(:types)");
            parameters.put("types", filter.kind().types());
        }
        return asOf(jdbc.sql(sql.append(then).toString())).params(parameters).param("kommune", kommune.value());
    }

    private static void narrow(
            StringBuilder sql, Map<String, Object> parameters, String to, String name, @Nullable Object value) {
        if (value != null) {
            sql.append(" and ").append(to);
            parameters.put(name, value.toString());
        }
    }

    private static String stored(String key) {
        return "(meta_data ->> '" + key + "')";
    }

    /** What is read as of the moment that is asked for. */
    private static JdbcClient.StatementSpec asOf(JdbcClient.StatementSpec asked) {
        var then = AsOf.asked();
        return asked.param("last", then.map(AsOf::position).orElse(Long.MAX_VALUE))
                .param("later", then.map(AsOf::recordedLater).orElse(List.of()).toArray(Long[]::new));
    }

    private List<ActView> at(Collection<Long> positions) {
        var recorded = history.at(positions);
        var subjects = subjects(recorded.stream().flatMap(Subjects::namedIn).collect(Collectors.toSet()));
        return recorded.stream().map(one -> view(one, subjects)).toList();
    }

    private Subjects subjects(Collection<UUID> named) {
        return Subjects.of(history.of(named, Subjects.INTRODUCING));
    }

    private ActView view(Recorded recorded, Subjects subjects) {
        var actor = recorded.trace().actor();
        var sentence = sentences.of(recorded, subjects);
        return new ActView(
                recorded.position(),
                recorded.eventId(),
                recorded.event().getClass().getSimpleName(),
                ActKind.of(recorded.event()),
                recorded.stream(),
                subjects.nameOf(recorded.stream()),
                recorded.trace().occurredOn(),
                recorded.recordedAt(),
                actor.role() == Role.SYSTEM ? null : new Named(actor.user().toString(), names.person(actor.user())),
                actor.role(),
                actor.body() == null ? null : new Named(actor.body().toString(), names.body(actor.body())),
                actor.level(),
                Behalf.of(recorded, names),
                sentence.what(),
                sentence.rest(),
                sentence.why(),
                EventPage.of(recorded));
    }
}
