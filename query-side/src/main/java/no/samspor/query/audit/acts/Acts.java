package no.samspor.query.audit.acts;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Trace;
import no.samspor.kernel.actor.UserId;
import no.samspor.query.audit.sentence.EventPage;
import no.samspor.query.audit.sentence.EventSentences;
import no.samspor.query.audit.sentence.Subjects;
import no.samspor.query.organisation.Named;
import no.samspor.query.organisation.Names;
import no.samspor.query.platform.History;
import no.samspor.query.platform.Recorded;
import no.samspor.query.platform.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the trail of a kommune from the stored events; set-up and memberships, which belong to no matter, are not in
 * it.
 */
@Component
class Acts {

    private static final String OF_THE_KOMMUNE = """
        from store.event e
        where e.meta_data ->> :kommuneKey = :kommune and e.payload_type not like 'no.samspor.kernel.organisation.%'
        """;
    private static final String NARROWED = """
        and (cast(:person as text) is null or e.meta_data ->> :personKey = :person)
        and (cast(:role as text) is null or e.meta_data ->> :roleKey = :role)
        and (cast(:body as text) is null or e.meta_data ->> :bodyKey = :body)
        and (cast(:level as text) is null or e.meta_data ->> :levelKey = :level)
        and (cast(:from as text) is null or e.meta_data ->> :dayKey >= :from)
        and (cast(:to as text) is null or e.meta_data ->> :dayKey <= :to)
        """;

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

    private record Found(long position, UUID event, UUID stream) {}

    /** The newest first. @param before position of the last one seen */
    Slice<ActView> find(Kommunenummer kommune, ActsFilter filter, @Nullable Long before, int limit) {
        var found = ask(
                        "select e.global_index, e.event_id, e.aggregate_id " + OF_THE_KOMMUNE + NARROWED
                                + " and e.global_index < :before order by e.global_index desc limit :limit",
                        kommune,
                        filter)
                .param("before", before == null ? Long.MAX_VALUE : before)
                .param("limit", limit + 1)
                .query((row, number) -> new Found(
                        row.getLong("global_index"),
                        row.getObject("event_id", UUID.class),
                        row.getObject("aggregate_id", UUID.class)))
                .list();
        var shown = found.size() > limit ? found.subList(0, limit) : found;
        var told = history.of(shown.stream().map(Found::stream).distinct().toList());
        var subjects = Subjects.of(told);
        Map<UUID, Recorded> byId = told.stream().collect(Collectors.toMap(Recorded::eventId, Function.identity()));
        var total = ask("select count(*) " + OF_THE_KOMMUNE + NARROWED, kommune, filter)
                .query(Long.class)
                .single();
        return new Slice<>(
                shown.stream()
                        .map(one -> byId.get(one.event()))
                        .filter(Objects::nonNull)
                        .map(recorded -> view(recorded, subjects))
                        .toList(),
                total,
                found.size() > limit ? String.valueOf(shown.getLast().position()) : null);
    }

    /** Everybody who has done something, by name. */
    List<Named> people(Kommunenummer kommune) {
        return jdbc
                .sql("select distinct e.meta_data ->> :personKey as person " + OF_THE_KOMMUNE)
                .param("personKey", Trace.USER)
                .param("kommuneKey", Trace.KOMMUNE)
                .param("kommune", kommune.value())
                .query(String.class)
                .list()
                .stream()
                .map(id -> new Named(id, names.person(UserId.of(id))))
                .sorted(Comparator.comparing(Named::name))
                .toList();
    }

    private JdbcClient.StatementSpec ask(String sql, Kommunenummer kommune, ActsFilter filter) {
        return jdbc.sql(sql)
                .param("kommuneKey", Trace.KOMMUNE)
                .param("kommune", kommune.value())
                .param("personKey", Trace.USER)
                .param("person", text(filter.person()))
                .param("roleKey", Trace.ROLE)
                .param("role", text(filter.role()))
                .param("bodyKey", Trace.BODY)
                .param("body", text(filter.body()))
                .param("levelKey", Trace.LEVEL)
                .param("level", text(filter.level()))
                .param("dayKey", Trace.OCCURRED_ON)
                .param("from", text(filter.from()))
                .param("to", text(filter.to()));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private ActView view(Recorded recorded, Subjects subjects) {
        var actor = recorded.trace().actor();
        var sentence = sentences.of(recorded, subjects);
        return new ActView(
                recorded.position(),
                recorded.eventId(),
                recorded.event().getClass().getSimpleName(),
                recorded.trace().occurredOn(),
                recorded.recordedAt(),
                actor.user().toString(),
                names.person(actor.user()),
                actor.role(),
                actor.body() == null ? null : names.body(actor.body()),
                actor.level(),
                sentence.what(),
                sentence.rest(),
                sentence.why(),
                EventPage.of(recorded));
    }
}
