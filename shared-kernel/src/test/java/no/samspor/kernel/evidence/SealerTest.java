package no.samspor.kernel.evidence;

import static no.samspor.kernel.evidence.TestEvidence.FJELLSTRAND;
import static no.samspor.kernel.evidence.TestEvidence.LUNDVIK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class SealerTest {

    private final TestEvidence evidence = new TestEvidence();

    @Test
    void every_event_becomes_a_leaf_of_its_kommune_in_the_order_of_the_store() {
        var first = evidence.happens(LUNDVIK, "one");
        evidence.happens(FJELLSTRAND, "elsewhere");
        var second = evidence.happens(LUNDVIK, "two");

        assertThat(evidence.sealer.sealAll()).isEqualTo(3);
        assertThat(evidence.sealer.sealAll()).isZero();

        assertThat(leaves("4999")).containsExactly(first, second);
        assertThat(leaves("4998")).hasSize(1);
        assertThat(evidence.checkpoint(LUNDVIK)).startsWith("samspor.example/4999\n2\n");
    }

    @Test
    void who_has_read_what_is_sealed_in_a_log_beside() {
        evidence.happens(LUNDVIK, "one");
        var first = evidence.isRead(LUNDVIK, "/saker/{id}");
        evidence.isRead(FJELLSTRAND, "/saker");
        var second = evidence.isRead(LUNDVIK, "/vedtak");

        assertThat(evidence.sealer.sealAll()).isEqualTo(4);
        assertThat(evidence.sealer.sealAll()).isZero();

        assertThat(leaves("4999")).hasSize(1);
        assertThat(leaves("4999/innsyn")).containsExactly(first, second);
        assertThat(evidence.checkpointOfReadings(LUNDVIK)).startsWith("samspor.example/4999/innsyn\n2\n");
        assertThat(evidence.readings.completeness(LUNDVIK)).isEqualTo(new EvidenceLog.Completeness(2, 2, 0));
    }

    @Test
    void an_event_whose_transaction_ends_late_is_not_lost() throws SQLException {
        try (var slow = evidence.database.dataSource().getConnection();
                var insert = slow.prepareStatement(TestEvidence.insert(LUNDVIK, "slow"))) {
            slow.setAutoCommit(false);
            insert.setObject(1, new UUID(0, 1));
            insert.setObject(2, new UUID(0, 2));
            insert.execute();
            evidence.happens(LUNDVIK, "quick");
            evidence.seal();
            assertThat(leaves("4999")).hasSize(1);
            slow.commit();
        }

        evidence.seal();

        assertThat(leaves("4999")).hasSize(2).endsWith(new UUID(0, 1));
        assertThat(evidence.completeness(LUNDVIK).complete()).isTrue();
    }

    @Test
    void what_is_old_enough_is_not_looked_at_again_and_what_comes_after_is() {
        evidence.happens(LUNDVIK, "long ago");
        evidence.tamper("update store.event set written_at = now() - interval '2 minutes'");
        evidence.happens(LUNDVIK, "now");

        evidence.seal();
        assertThat(evidence.jdbc.queryForObject(
                        "select position from evidence.sealed where what = 'EVENTS'", Long.class))
                .isEqualTo(1);

        evidence.happens(LUNDVIK, "later");
        assertThat(evidence.sealer.sealAll()).isEqualTo(1);
    }

    @Test
    void several_at_once_seal_each_event_once() throws InterruptedException {
        evidence.jdbc.update("""
            insert into store.event
              (event_id, aggregate_id, seq, aggregate_type, ts, payload_type, payload, meta_data)
            select gen_random_uuid(), gen_random_uuid(), 0, 'Thing', now(), 'Happened', '{}', '{"kommune":"4999"}'
            from generate_series(1, 1500)\
            """);
        try (var nodes = Executors.newFixedThreadPool(3)) {
            Callable<Long> seal = evidence.sealer::sealAll;
            nodes.invokeAll(List.of(seal, seal, seal));
        }
        evidence.seal();

        assertThat(leaves("4999")).hasSize(1500).doesNotHaveDuplicates();
        assertThat(evidence.completeness(LUNDVIK)).isEqualTo(new EvidenceLog.Completeness(1500, 1500, 0));
    }

    @Test
    void the_log_proves_each_of_its_events_and_that_it_only_grew() {
        for (var number = 0; number < 11; number++) {
            evidence.happens(LUNDVIK, "event " + number);
            evidence.seal();
        }

        for (var event : leaves("4999")) {
            var proof = evidence.log.inclusion(LUNDVIK, event).orElseThrow();
            assertThat(new String(proof.entry(), StandardCharsets.UTF_8)).contains(event.toString());
            assertThat(proof.path()).hasSizeBetween(2, 4);
        }
        assertThat(evidence.log.consistency(LUNDVIK, 4, 11)).isNotEmpty();
        assertThat(evidence.log.inclusion(FJELLSTRAND, leaves("4999").getFirst()))
                .isEmpty();
        assertThatThrownBy(() -> evidence.log.consistency(LUNDVIK, 4, 12)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_missing_on_either_side_is_counted() {
        evidence.happens(LUNDVIK, "one");
        evidence.happens(LUNDVIK, "two");
        evidence.seal();
        evidence.happens(LUNDVIK, "three");
        assertThat(evidence.completeness(LUNDVIK)).isEqualTo(new EvidenceLog.Completeness(3, 2, 0));

        evidence.tamper("delete from store.event where global_index = 1");

        assertThat(evidence.completeness(LUNDVIK)).isEqualTo(new EvidenceLog.Completeness(2, 1, 1));
        assertThat(evidence.completeness(LUNDVIK).complete()).isFalse();
    }

    @Test
    void evidence_is_never_changed_or_removed() {
        evidence.happens(LUNDVIK, "one");
        evidence.seal();

        for (var table : List.of("leaf", "node", "checkpoint", "signing_key")) {
            for (var sql : List.of("delete from evidence.%s", "truncate evidence.%s")) {
                assertThatThrownBy(() -> evidence.jdbc.execute(sql.formatted(table)))
                        .isInstanceOf(DataAccessException.class);
            }
        }
    }

    @Test
    void what_is_not_sealed_in_time_and_what_is_gone_is_shown_to_whoever_watches() {
        var registry = new SimpleMeterRegistry();
        var metrics = new EvidenceMetrics(registry, JdbcClient.create(evidence.jdbc));
        evidence.happens(LUNDVIK, "sealed");
        evidence.isRead(LUNDVIK, "/saker");
        evidence.seal();
        evidence.happens(LUNDVIK, "a moment ago");
        metrics.lookForUnsealed();
        metrics.lookForMissing();
        assertThat(figure(registry, "unsealed", Sealed.EVENTS)).isZero();
        assertThat(figure(registry, "missing", Sealed.EVENTS)).isZero();

        evidence.tamper("update store.event set written_at = now() - interval '2 minutes' where global_index = 2;"
                + " delete from store.event where global_index = 1; delete from access.reading");
        metrics.lookForUnsealed();
        metrics.lookForMissing();

        assertThat(figure(registry, "unsealed", Sealed.EVENTS)).isEqualTo(1);
        assertThat(figure(registry, "missing", Sealed.EVENTS)).isEqualTo(1);
        assertThat(figure(registry, "unsealed", Sealed.READINGS)).isZero();
        assertThat(figure(registry, "missing", Sealed.READINGS)).isEqualTo(1);
    }

    private static double figure(SimpleMeterRegistry registry, String name, Sealed what) {
        return registry.get("samspor.evidence." + name)
                .tag("log", what.name())
                .gauge()
                .value();
    }

    private List<UUID> leaves(String log) {
        return evidence.jdbc.queryForList(
                "select entry from evidence.leaf where log = ? order by number", UUID.class, log);
    }
}
