package no.samspor.kernel.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.store.TestDatabase;
import no.samspor.kernel.store.text.FileMasterKey;
import no.samspor.kernel.store.text.MasterKey;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** Evidence over a database of its own, with somebody who can write to it as they like. */
public final class TestEvidence {

    public static final Kommunenummer LUNDVIK = new Kommunenummer("4999");
    public static final Kommunenummer FJELLSTRAND = new Kommunenummer("4998");

    final TestDatabase database = TestDatabase.fresh();
    final JdbcTemplate jdbc;
    private final SigningKeys keys;
    final Sealer sealer;
    final EvidenceLog log;
    final EvidenceLog readings;

    public TestEvidence() {
        var dataSource = database.dataSource();
        var origin = new Origin("samspor.example");
        var transactions = new JdbcTransactionManager(dataSource);
        jdbc = new JdbcTemplate(dataSource);
        keys = new SigningKeys(JdbcClient.create(jdbc), masterKey());
        sealer = new Sealer(jdbc, transactions, keys, origin);
        log = new EvidenceLog(Sealed.EVENTS, JdbcClient.create(jdbc), keys, origin);
        readings = new EvidenceLog(Sealed.READINGS, JdbcClient.create(jdbc), keys, origin);
    }

    private static MasterKey masterKey() {
        try {
            return FileMasterKey.openOrCreate(
                    Files.createTempDirectory("evidence").resolve("master.key"), () -> false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stores an event. @return its id */
    public UUID happens(Kommunenummer kommune, String what) {
        var id = UUID.randomUUID();
        jdbc.update(insert(kommune, what), id, UUID.randomUUID());
        return id;
    }

    static String insert(Kommunenummer kommune, String what) {
        return """
            insert into store.event
              (event_id, aggregate_id, seq, aggregate_type, ts, payload_type, payload, meta_data)
            values (?, ?, 0, 'Thing', '2026-05-12T08:24:00.123Z', 'Happened', '{"what":"%s"}', '{"kommune":"%s"}')\
            """.formatted(what, kommune);
    }

    /** Somebody reads something. @return the id of the reading */
    public UUID isRead(Kommunenummer kommune, String address) {
        var id = UUID.randomUUID();
        jdbc.update("""
            insert into access.reading (id, kommune, at, reader, role, purpose, address)
            values (?, ?, '2026-05-12T08:24:00.123Z', ?, 'AUDITOR', 'AUDIT', ?)\
            """, id, kommune.value(), new UUID(1, 1), address);
        return id;
    }

    public String checkpointOfReadings(Kommunenummer kommune) {
        return readings.checkpoint(kommune).orElseThrow();
    }

    public List<String> keysOfReadings(Kommunenummer kommune) {
        return readings.verifierKeys(kommune);
    }

    public byte[] packOfReadings(Kommunenummer kommune) throws IOException {
        var pack = new ByteArrayOutputStream();
        readings.writePack(kommune, pack);
        return pack.toByteArray();
    }

    public void seal() {
        sealer.sealAll();
    }

    /** From now on another key signs. */
    public void rotateKey() {
        keys.rotate();
    }

    public String checkpoint(Kommunenummer kommune) {
        return log.checkpoint(kommune).orElseThrow();
    }

    public List<String> keys(Kommunenummer kommune) {
        return log.verifierKeys(kommune);
    }

    public byte[] pack(Kommunenummer kommune) throws IOException {
        var pack = new ByteArrayOutputStream();
        log.writePack(kommune, pack);
        return pack.toByteArray();
    }

    public EvidenceLog.Completeness completeness(Kommunenummer kommune) {
        return log.completeness(kommune);
    }

    /** Writes past all guards, as the owner of the database can. */
    public void tamper(String sql) {
        jdbc.execute("set session_replication_role = replica; " + sql);
    }
}
