package no.samspor.query.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import no.samspor.kernel.time.AsOf;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The database keeps what a row of a view was at each position, and shows it to who reads as of then. */
class PastOfViewsTest {

    private static final String INSERT = """
        insert into code (id, kommune, list, code, name, active, place)
        values ('a', '4999', 'THEME', 'a', 'Før', true, 1)\
        """;

    private final LiveView database = new LiveView();

    @AfterEach
    void nothing_is_left() {
        AsOf.leave();
        at(0, "delete from code");
        database.jdbc().sql("delete from code_past").update();
    }

    @Test
    void a_row_is_what_it_was_from_its_event_until_the_next() {
        at(3, INSERT);
        at(5, "update code set name = 'Etter' where id = 'a'");
        at(9, "delete from code where id = 'a'");

        assertThat(nameAsOf(2)).isNull();
        assertThat(nameAsOf(3)).isEqualTo("Før");
        assertThat(nameAsOf(4)).isEqualTo("Før");
        assertThat(nameAsOf(5)).isEqualTo("Etter");
        assertThat(nameAsOf(8)).isEqualTo("Etter");
        assertThat(nameAsOf(9)).isNull();
    }

    @Test
    void what_is_written_as_it_was_makes_no_new_past() {
        at(3, INSERT);
        at(5, "update code set name = 'Før' where id = 'a'");

        assertThat(database.jdbc()
                        .sql("select count(*) from code_past")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void an_event_that_comes_late_counts_from_when_it_came() {
        at(8, INSERT);
        at(6, "update code set name = 'For sent' where id = 'a'");

        assertThat(nameAsOf(7)).isNull();
        assertThat(nameAsOf(8)).isEqualTo("For sent");
    }

    @Test
    void nothing_is_written_that_belongs_to_no_event() {
        at(3, INSERT);
        assertThatThrownBy(
                        () -> database.jdbc().sql("update code set name = 'x'").update())
                .hasStackTraceContaining("samspor.position");
    }

    @Test
    void nobody_writes_as_of_then() {
        new AsOf(3, Instant.EPOCH).enter();
        assertThatThrownBy(() -> database.jdbc().sql("delete from code").update())
                .hasStackTraceContaining("read-only transaction");
    }

    private void at(long position, String sql) {
        database.jdbc()
                .sql("begin; set local samspor.position = %d; %s; commit".formatted(position, sql))
                .update();
    }

    private @Nullable String nameAsOf(long position) {
        new AsOf(position, Instant.EPOCH).enter();
        try {
            return database.jdbc()
                    .sql("select name from code where id = 'a'")
                    .query(String.class)
                    .optional()
                    .orElse(null);
        } finally {
            AsOf.leave();
        }
    }
}
