package no.samspor.app.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import no.samspor.app.postgres.OwnPostgres;
import no.samspor.kernel.concern.ConcernRegistered;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever is killed, starting again brings back everything that was acknowledged, once. In order, on the same data.
 */
@Tag("crash")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CrashIT {

    private static final int CONCERNS = 400;
    private static final int CLIENTS = 16;

    @TempDir
    static Path directory;

    static Packaged samspor;

    @BeforeAll
    static void start() throws Exception {
        samspor = new Packaged(directory);
        samspor.start();
    }

    @AfterAll
    static void stop() throws Exception {
        samspor.terminate();
    }

    @Test
    @Order(1)
    void every_acknowledged_concern_is_there_exactly_once_after_two_kills() throws Exception {
        var before = registered().size();
        var acknowledged = new AtomicInteger();
        var answers = new ArrayList<Future<UUID>>();
        try (var http = HttpClient.newHttpClient();
                var clients = Executors.newFixedThreadPool(CLIENTS)) {
            IntStream.range(0, CONCERNS)
                    .forEach(concern -> answers.add(clients.submit(new Reporter(samspor, http, acknowledged))));

            whenMoreThan(CONCERNS / 4, acknowledged);
            samspor.kill();
            samspor.start();
            whenMoreThan(CONCERNS / 2, acknowledged);
            samspor.killBoth();
            samspor.start();
        }

        var ids = new ArrayList<UUID>();
        for (var answer : answers) {
            ids.add(answer.get());
        }
        assertThat(ids).doesNotHaveDuplicates().hasSize(CONCERNS);
        assertThat(registered())
                .doesNotHaveDuplicates()
                .hasSize(before + CONCERNS)
                .containsAll(ids);
        Views.settled(samspor, 1);
        assertThat(shown()).containsExactlyInAnyOrderElementsOf(registered());
    }

    @Test
    @Order(2)
    void the_process_ends_with_its_postgres_both_come_back_and_the_demo_is_told_once() throws Exception {
        var before = stored();

        samspor.killPostgres();
        samspor.start();

        assertThat(stored()).isEqualTo(before);
    }

    @Test
    @Order(3)
    void every_view_equals_a_fold_from_the_first_event_on() throws Exception {
        var lived = Views.settled(samspor, 1);

        samspor.terminate();
        assertThat(samspor.postgresRuns()).as("stopped with the process").isFalse();
        try (var postgres = OwnPostgres.start(samspor.data())) {
            Views.forget(on(postgres));
        }
        samspor.start();

        var folded = Views.settled(samspor, lived.folds());
        assertThat(folded.tables()).containsOnlyKeys(lived.tables().keySet());
        lived.tables()
                .forEach((table, rows) ->
                        assertThat(folded.tables().get(table)).as(table).containsExactlyElementsOf(rows));
    }

    @Test
    @Order(4)
    void the_log_names_each_command_by_its_key_and_tells_nothing_that_was_written() throws Exception {
        var keys = samspor.database()
                .sql("select meta_data ->> 'command' from store.event where payload_type = ? order by global_index"
                        + " desc limit 10")
                .param(ConcernRegistered.class.getName())
                .query(String.class)
                .list();

        var lines = Files.readAllLines(samspor.log());
        assertThat(lines.stream().filter(line -> line.startsWith("{")).map(JsonMapper.shared()::readTree))
                .filteredOn(line -> line.path("message").asString("").startsWith("RegisterConcern is stored"))
                .extracting(line -> line.path("command").asString())
                .containsAll(keys);
        assertThat(lines).noneMatch(line -> line.contains(Reporter.SEEN));
    }

    private static void whenMoreThan(int enough, AtomicInteger acknowledged) throws InterruptedException {
        while (acknowledged.get() <= enough) {
            Thread.sleep(20);
        }
    }

    private static List<UUID> registered() throws Exception {
        return samspor.database()
                .sql("select aggregate_id from store.event where payload_type = ? order by global_index")
                .param(ConcernRegistered.class.getName())
                .query(UUID.class)
                .list();
    }

    private static List<UUID> stored() throws Exception {
        return samspor.database()
                .sql("select event_id from store.event order by global_index")
                .query(UUID.class)
                .list();
    }

    private static List<UUID> shown() throws Exception {
        return samspor.database()
                .sql("select id from query.concern")
                .query(UUID.class)
                .list();
    }

    private static JdbcClient on(OwnPostgres postgres) {
        var dataSource = new PGSimpleDataSource();
        dataSource.setUrl(postgres.url());
        dataSource.setUser(postgres.user());
        dataSource.setPassword(postgres.password());
        return JdbcClient.create(dataSource);
    }
}
