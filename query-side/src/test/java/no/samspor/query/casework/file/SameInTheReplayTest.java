package no.samspor.query.casework.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.concern.AgeBand;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.query.audit.Story;
import no.samspor.query.audit.known.CaseAsKnown;
import no.samspor.query.audit.known.Standing;
import no.samspor.query.platform.Recorded;
import no.samspor.query.platform.Rows;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The auditor's replay folds a case on its own; here it is held to what the page of the case said at each event. */
class SameInTheReplayTest {

    static IntStream every_event() {
        return IntStream.rangeClosed(1, Story.events().size());
    }

    @ParameterizedTest
    @MethodSource("every_event")
    void the_replay_says_of_a_case_what_its_page_said(int number) {
        var events = Story.events().subList(0, number);

        assertThat(CaseAsKnown.after(Story.CASE, events).standing()).isEqualTo(onThePage(events));
    }

    private static @Nullable Standing onThePage(List<Recorded> events) {
        var rows = new InMemory();
        var page = new CaseFileProjection();
        events.forEach(event -> page.project(event, rows));
        var row = rows.find(CaseRow.class, Story.CASE.value());
        return row == null
                ? null
                : new Standing(
                        row.number,
                        row.title,
                        List.of(row.themes),
                        row.area,
                        row.agesFrom == null || row.agesTo == null ? null : new AgeBand(row.agesFrom, row.agesTo),
                        row.headcount,
                        row.level,
                        new BodyId(row.body),
                        new UserId(row.owner),
                        row.deadline,
                        row.liftedToBody == null ? null : new BodyId(row.liftedToBody),
                        row.outcome,
                        row.notes);
    }

    /** Rows by id, with nothing beneath them. */
    private static final class InMemory implements Rows {

        private final Map<Object, Object> rows = new HashMap<>();

        @Override
        public <R> @Nullable R find(Class<R> type, Object id) {
            return type.cast(rows.get(List.of(type, id)));
        }

        @Override
        public void save(Object row) {
            rows.put(List.of(row.getClass(), id(row)), row);
        }

        @Override
        public void delete(Object row) {
            rows.remove(List.of(row.getClass(), id(row)));
        }

        private static UUID id(Object row) {
            return row instanceof CaseRow ofCase ? ofCase.id : ((CaseConcernRow) row).id;
        }
    }
}
