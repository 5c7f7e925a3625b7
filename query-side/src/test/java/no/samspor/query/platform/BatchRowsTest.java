package no.samspor.query.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.persistence.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.StatelessSession;
import org.junit.jupiter.api.Test;

/** What a batch makes of its events' changes; the writing itself is seen in the tests of the views. */
class BatchRowsTest {

    private static final UUID STORED = new UUID(1, 1);
    private static final UUID NEW = new UUID(1, 2);

    private final StatelessSession session = mock();
    private final List<Long> standing = new ArrayList<>();
    private final List<String> written = new ArrayList<>();
    private long position;
    private final BatchRows rows = new BatchRows(() -> session, standing::add);

    static class Row {

        @Id
        UUID id;

        String word;

        Row(UUID id, String word) {
            this.id = id;
            this.word = word;
        }
    }

    BatchRowsTest() {
        when(session.get(Row.class, (Object) STORED)).thenReturn(new Row(STORED, "stored"));
        doAnswer(call -> {
                    call.<List<Row>>getArgument(0).forEach(row -> written.add(row.word));
                    return null;
                })
                .when(session)
                .upsertMultiple(any());
    }

    @Test
    void a_row_is_read_once_and_written_as_each_event_left_it() {
        event(() -> change("first"));
        event(() -> rows.find(Row.class, STORED));
        event(() -> change("third"));

        rows.flush();

        verify(session, times(1)).get(Row.class, (Object) STORED);
        assertThat(written).containsExactly("first", "third");
        assertThat(standing).containsExactly(1L, 3L);
        assertThat(found().word).isEqualTo("third");
    }

    @Test
    void what_is_only_read_is_not_written() {
        event(() -> rows.find(Row.class, STORED));

        rows.flush();

        verify(session, never()).upsertMultiple(any());
    }

    @Test
    void what_comes_and_goes_within_one_event_is_never_written() {
        var row = new Row(NEW, "new");
        event(() -> {
            rows.save(row);
            rows.delete(row);
        });

        rows.flush();

        verify(session, never()).upsertMultiple(any());
        verify(session, never()).delete(any());
    }

    @Test
    void what_goes_with_a_later_event_of_the_batch_was_there_until_then() {
        var row = new Row(NEW, "new");
        event(() -> rows.save(row));
        event(() -> rows.delete(row));

        rows.flush();

        assertThat(written).containsExactly("new");
        verify(session).delete(row);
        assertThat(standing).containsExactly(1L, 2L);
    }

    @Test
    void a_deleted_row_is_gone_for_the_events_after() {
        event(() -> rows.delete(found()));
        event(() -> assertThat(rows.find(Row.class, STORED)).isNull());

        rows.flush();

        verify(session).delete(any(Row.class));
    }

    @Test
    void an_event_that_fails_leaves_the_rows_as_the_event_before_it_left_them() {
        event(() -> change("good"));

        assertThatThrownBy(() -> event(() -> {
                    change("bad");
                    rows.save(new Row(NEW, "bad"));
                    throw new IllegalStateException("cannot be folded");
                }))
                .hasMessage("cannot be folded");
        rows.flush();

        assertThat(found().word).isEqualTo("good");
        assertThat(rows.find(Row.class, NEW)).isNull();
        assertThat(written).containsExactly("good");
    }

    private void event(Runnable fold) {
        rows.oneEvent(++position, fold);
    }

    private void change(String word) {
        var row = found();
        row.word = word;
        rows.save(row);
    }

    private Row found() {
        return Objects.requireNonNull(rows.find(Row.class, STORED));
    }
}
