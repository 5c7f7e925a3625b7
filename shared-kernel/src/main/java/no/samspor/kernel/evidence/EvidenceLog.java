package no.samspor.kernel.evidence;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.samspor.kernel.actor.Kommunenummer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What can be shown of the evidence of events, or of readings: how complete it is, checkpoints, proofs, and a pack that
 * others can check.
 */
public final class EvidenceLog {

    /**
     * Leaves that are read at a time: a pack of any size takes little memory, and no transaction waits for its reader.
     */
    private static final int AT_ONCE = 1000;

    private final Sealed what;
    private final JdbcClient jdbc;
    private final SigningKeys keys;
    private final Origin origin;

    EvidenceLog(Sealed what, JdbcClient jdbc, SigningKeys keys, Origin origin) {
        this.what = what;
        this.jdbc = jdbc;
        this.keys = keys;
        this.origin = origin;
    }

    /**
     * How far it has come.
     *
     * @param events, or readings, that are stored of the kommune
     * @param sealed of these, how many are leaves
     * @param missing leaves whose event or reading is no longer stored
     */
    public record Completeness(long events, long sealed, long missing) {

        /** Whether every event is a leaf and every leaf's event is there. */
        public boolean complete() {
            return events == sealed && missing == 0;
        }
    }

    /** That an event is a leaf of the tree that the checkpoint signs; see RFC 9162, section 2.1.3. */
    public record Inclusion(long leaf, byte[] entry, List<byte[]> path, String checkpoint) {}

    /** Where its checkpoints say they are from. */
    public String origin(Kommunenummer kommune) {
        return origin.of(what.log(kommune));
    }

    /** The keys that its checkpoints can be checked with, as the C2SP specification signed-note writes them. */
    public List<String> verifierKeys(Kommunenummer kommune) {
        return keys.verifierKeys(origin(kommune));
    }

    public Completeness completeness(Kommunenummer kommune) {
        return jdbc.sql("""
            select count(e.id) as events, count(e.id) filter (where l.entry is not null) as sealed,
              count(*) filter (where e.id is null) as missing
            from (select e.%s as id from %s e where %s = :kommune) e
            full join (select entry from evidence.leaf where log = :log) l on l.entry = e.id\
            """.formatted(what.id(), what.table(), what.kommune()))
                .param("kommune", kommune.value())
                .param("log", what.log(kommune))
                .query((row, number) ->
                        new Completeness(row.getLong("events"), row.getLong("sealed"), row.getLong("missing")))
                .single();
    }

    /** The newest that an outside witness has signed, with its signatures; none without a witness. */
    public Optional<String> witnessed(Kommunenummer kommune) {
        return jdbc.sql("""
            select c.note || w.cosignatures from evidence.witnessed w join evidence.checkpoint c using (log, size)
            where w.log = ? order by w.size desc limit 1\
            """).param(what.log(kommune)).query(String.class).optional();
    }

    /** The newest; none before the first event is sealed. */
    public Optional<String> checkpoint(Kommunenummer kommune) {
        return jdbc.sql("select note from evidence.checkpoint where log = ? order by size desc limit 1")
                .param(what.log(kommune))
                .query(String.class)
                .optional();
    }

    /**
     * The first that covers an event: always the same one.
     *
     * @param stream the aggregate that the event is of
     * @param event the first of that type; none before it is sealed
     */
    public Optional<String> firstCheckpointOver(Kommunenummer kommune, UUID stream, Class<?> event) {
        return jdbc.sql("""
            select c.note from store.event e join evidence.leaf l on l.entry = e.event_id
            join evidence.checkpoint c on c.log = l.log and c.size > l.number
            where e.aggregate_id = ? and e.payload_type = ? and l.log = ? order by e.seq, c.size limit 1\
            """)
                .params(stream, event.getName(), what.log(kommune))
                .query(String.class)
                .optional();
    }

    /** Proves that it is in the tree of the newest checkpoint; none for what is no leaf of that log. */
    public Optional<Inclusion> inclusion(Kommunenummer kommune, UUID id) {
        return jdbc.sql("""
            select l.number as leaf, c.size, c.note, %s from evidence.leaf l
            join %s e on e.%s = l.entry
            join lateral (select size, note from evidence.checkpoint where log = l.log
              order by size desc limit 1) c on true
            where l.log = ? and l.entry = ?\
            """.formatted(LeafEntry.selected(what), what.table(), what.id()))
                .params(what.log(kommune), id)
                .query((row, number) -> new Inclusion(
                        row.getLong("leaf"),
                        LeafEntry.of(row, what).bytes(),
                        log(kommune).tree().inclusion(row.getLong("leaf"), row.getLong("size")),
                        row.getString("note")))
                .optional();
    }

    private KommuneLog log(Kommunenummer kommune) {
        return new KommuneLog(jdbc, what.log(kommune));
    }

    /**
     * Proves that the tree of one size grew into that of another; see RFC 9162, section 2.1.4.
     *
     * @throws IllegalArgumentException when there were no such trees
     */
    public List<byte[]> consistency(Kommunenummer kommune, long first, long second) {
        var log = log(kommune);
        if (second > log.size()) {
            throw new IllegalArgumentException("There is no tree of " + second + " yet");
        }
        return log.tree().consistency(first, second);
    }

    /**
     * Writes a pack: the newest checkpoint, the keys, and the hash and the stored bytes of every row up to it. Whoever
     * checks the pack computes the tree from what is stored now, and by the hashes finds which row is another.
     */
    public void writePack(Kommunenummer kommune, OutputStream to) throws IOException {
        var checkpoint = jdbc.sql("select size, note from evidence.checkpoint where log = ? order by size desc limit 1")
                .param(what.log(kommune))
                .query((row, number) -> new Checkpoint(row.getLong("size"), row.getString("note")))
                .optional()
                .orElse(new Checkpoint(0, ""));
        try (var pack = new ZipOutputStream(to)) {
            put(pack, "checkpoint", checkpoint.note());
            put(pack, "keys", String.join("\n", verifierKeys(kommune)) + "\n");
            pack.putNextEntry(new ZipEntry("leaves"));
            var leaves = new DataOutputStream(pack);
            for (var from = 0L; from < checkpoint.size(); from += AT_ONCE) {
                for (var leaf : leaves(kommune, from, Math.min(checkpoint.size(), from + AT_ONCE))) {
                    leaf.writeTo(leaves);
                }
            }
            pack.closeEntry();
        }
    }

    private record Checkpoint(long size, String note) {}

    /** A leaf as it is in a pack: its hash, and the entry that it should be of; none when the row is gone. */
    private record PackedLeaf(byte[] hash, byte @Nullable [] entry) {

        private static final int HASH = 32;
        private static final int GONE = -1;

        void writeTo(DataOutputStream pack) throws IOException {
            pack.write(Arrays.copyOf(hash, HASH));
            if (entry == null) {
                pack.writeInt(GONE);
            } else {
                pack.writeInt(entry.length);
                pack.write(entry);
            }
        }
    }

    private List<PackedLeaf> leaves(Kommunenummer kommune, long from, long until) {
        return jdbc.sql("""
            select l.hash, %s from evidence.leaf l left join %s e on e.%s = l.entry
            where l.log = ? and l.number >= ? and l.number < ? order by l.number\
            """.formatted(LeafEntry.selected(what), what.table(), what.id()))
                .params(what.log(kommune), from, until)
                .query((row, number) -> new PackedLeaf(
                        row.getBytes("hash"),
                        row.getObject(what.id()) == null
                                ? null
                                : LeafEntry.of(row, what).bytes()))
                .list();
    }

    private static void put(ZipOutputStream pack, String name, String text) throws IOException {
        pack.putNextEntry(new ZipEntry(name));
        pack.write(text.getBytes(StandardCharsets.UTF_8));
        pack.closeEntry();
    }
}
