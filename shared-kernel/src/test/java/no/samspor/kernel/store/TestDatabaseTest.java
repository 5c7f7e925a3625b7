package no.samspor.kernel.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class TestDatabaseTest {

    @Test
    void a_fresh_database_is_migrated_and_shares_nothing() {
        var one = JdbcClient.create(TestDatabase.fresh().dataSource());
        var other = JdbcClient.create(TestDatabase.fresh().dataSource());

        one.sql("create table store.only_here (id int)").update();

        assertThat(schemas(one)).contains("store", "keys", "command", "query");
        assertThat(other.sql("select to_regclass('store.only_here') is null")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private static List<String> schemas(JdbcClient jdbc) {
        return jdbc.sql("select nspname from pg_namespace").query(String.class).list();
    }
}
