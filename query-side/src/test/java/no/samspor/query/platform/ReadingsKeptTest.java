package no.samspor.query.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What was read as it had happened is not kept longer than it is read. */
class ReadingsKeptTest {

    private final LiveView database = new LiveView();

    @Test
    void a_reading_is_thrown_away_with_its_rows_after_a_day() {
        var old = madeAgo("25 hours");
        var fresh = madeAgo("23 hours");

        new ReadingsKept(database.jdbc()).throwAway();

        assertThat(database.jdbc()
                        .sql("select id from query_happened.reading")
                        .query(Long.class)
                        .list())
                .contains(fresh)
                .doesNotContain(old);
        assertThat(database.jdbc()
                        .sql("select reading from query_happened.code_changed")
                        .query(Long.class)
                        .list())
                .contains(fresh)
                .doesNotContain(old);
    }

    private long madeAgo(String time) {
        return database.jdbc().sql("""
            with made as (
                insert into query_happened.reading (kommune, day, recorded, later, made)
                values ('4999', '2026-05-12', 1, md5(:time), clock_timestamp() - cast(:time as interval))
                returning id
            )
            insert into query_happened.code_changed
                (reading, gone, id, kommune, list, code, name, active, place)
            select id, false, 'a', '4999', 'THEME', 'a', 'Rus', true, 1 from made returning reading\
            """).param("time", time).query(Long.class).single();
    }
}
