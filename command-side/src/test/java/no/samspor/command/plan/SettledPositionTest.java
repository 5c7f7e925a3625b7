package no.samspor.command.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import no.samspor.kernel.store.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On a real database: what is under way may still get a place below the newest event. */
class SettledPositionTest {

    private final TestDatabase database = TestDatabase.fresh();
    private final SettledPosition position = new SettledPosition(JdbcClient.create(database.dataSource()));

    @Test
    void an_empty_store_is_settled() {
        assertThat(position.now()).isZero();
    }

    @Test
    void it_is_not_settled_before_what_is_under_way_has_ended() throws Exception {
        var asked = whileSomethingIsUnderWay();
        assertThat(asked.get(10, TimeUnit.SECONDS)).isZero();
    }

    private CompletableFuture<Long> whileSomethingIsUnderWay() throws SQLException {
        try (var other = database.dataSource().getConnection();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("select pg_current_xact_id()");
            var asked = CompletableFuture.supplyAsync(position::now);
            assertThatThrownBy(() -> asked.get(200, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
            other.rollback();
            return asked;
        }
    }
}
