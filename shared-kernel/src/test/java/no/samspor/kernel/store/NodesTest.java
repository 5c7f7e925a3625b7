package no.samspor.kernel.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class NodesTest {

    private static final Logger LOG = LoggerFactory.getLogger(NodesTest.class);
    private static final int EVENTS = 100;

    @Test
    void what_one_node_stores_is_seen_within_milliseconds_here_and_on_another_node() throws Exception {
        var database = TestDatabase.fresh();
        try (var here = TestNode.on(database)) {
            var counter = here.open();
            TestNode.eventually(() -> assertThat(here.recorder().arrivals).hasSize(1));
            LOG.info("Lag on the same node: {} ms at the median", medianLagMillis(here, counter, here));
            assertThat(medianLagMillis(here, counter, here)).isLessThan(100);

            // the one processor of each name runs on the node that came first
            try (var elsewhere = TestNode.on(database)) {
                var lag = medianLagMillis(elsewhere, counter, here);
                LOG.info("Lag between nodes: {} ms at the median", lag);
                assertThat(lag).isLessThan(100);
            }
        }
    }

    @Test
    void a_node_that_lost_its_line_still_sees_everything_and_comes_back() {
        var database = TestDatabase.fresh();
        try (var here = TestNode.on(database)) {
            var counter = here.open();
            TestNode.eventually(() -> assertThat(here.recorder().arrivals).hasSize(1));
            try (var elsewhere = TestNode.on(database)) {
                here.jdbc().queryForList("""
                    select pg_terminate_backend(pid) from pg_stat_activity
                    where datname = current_database()
                      and (query ilike 'listen%' or query ilike 'notify%' or query ilike 'set sync%')\
                    """);
                elsewhere.add(counter, 1);
                TestNode.eventually(() -> assertThat(here.recorder().arrivals).hasSize(2));

                TestNode.eventually(() ->
                        assertThat(here.jdbc().queryForObject("""
                            select count(*) from pg_stat_activity
                            where datname = current_database() and query ilike 'listen%'\
                            """, Long.class)).isEqualTo(2));
            }
        }
    }

    private static long medianLagMillis(TestNode writer, Counter.Id counter, TestNode reader)
            throws InterruptedException {
        var recorder = reader.recorder();
        var before = recorder.arrivals.size();
        var lags = new ArrayList<Long>();
        for (var i = 0; i < EVENTS; i++) {
            writer.add(counter, 1);
            var committed = System.nanoTime();
            var expected = before + i + 1;
            TestNode.eventually(() -> assertThat(recorder.arrivals).hasSizeGreaterThanOrEqualTo(expected));
            lags.add((recorder.arrivals.get(expected - 1).nanos() - committed) / 1_000_000);
        }
        Collections.sort(lags);
        return lags.get(EVENTS / 2);
    }
}
