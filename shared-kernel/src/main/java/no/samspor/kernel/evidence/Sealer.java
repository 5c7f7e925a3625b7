package no.samspor.kernel.evidence;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import no.samspor.kernel.store.SettledPosition;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes leaves of what was stored, and of who has read it. It takes every row that is no leaf yet, wherever it stands,
 * so that no gap in the numbering can lose one. Several nodes may run it; one works at a time.
 */
public final class Sealer {

    private static final int AT_ONCE = 1000;
    private static final long LOCK = 0x5345414c45524cL;
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final TransactionTemplate transaction;
    private final SigningKeys keys;
    private final Origin origin;

    Sealer(JdbcTemplate batches, PlatformTransactionManager transactions, SigningKeys keys, Origin origin) {
        this.jdbc = JdbcClient.create(batches);
        this.batches = batches;
        this.transaction = new TransactionTemplate(transactions);
        this.keys = keys;
        this.origin = origin;
    }

    /** Seals all there is. @return how many events and readings */
    public long sealAll() {
        var sealed = 0L;
        for (var what : Sealed.values()) {
            for (var more = AT_ONCE; more == AT_ONCE; ) {
                more = Objects.requireNonNull(transaction.execute(status -> sealSome(what)));
                sealed += more;
            }
        }
        return sealed;
    }

    /** @return how many; less than {@link #AT_ONCE} when there are no more */
    private int sealSome(Sealed what) {
        if (!isAlone()) {
            return 0;
        }
        var entries = jdbc.sql("""
            select %s from %s e
            where e.%s > (select position from evidence.sealed where what = ?)
              and not exists (select from evidence.leaf l where l.entry = e.%s)
            order by e.%s limit ?\
            """.formatted(
                                LeafEntry.selected(what), what.table(), what.position(), what.id(), what.position()))
                .params(what.name(), AT_ONCE)
                .query((row, number) -> LeafEntry.of(row, what))
                .list();
        var byKommune = new LinkedHashMap<String, List<LeafEntry>>();
        entries.forEach(entry -> byKommune
                .computeIfAbsent(entry.kommune(), kommune -> new ArrayList<>())
                .add(entry));
        byKommune.forEach((kommune, its) -> append(what.log(kommune), its));
        if (entries.size() < AT_ONCE) {
            settle(what);
        }
        return entries.size();
    }

    private boolean isAlone() {
        return jdbc.sql("select pg_try_advisory_xact_lock(?)")
                .param(LOCK)
                .query(Boolean.class)
                .single();
    }

    private void append(String name, List<LeafEntry> entries) {
        var log = new KommuneLog(jdbc, name);
        var frontier = log.frontier();
        var leaves = new ArrayList<Object[]>();
        var nodes = new ArrayList<Object[]>();
        for (var entry : entries) {
            frontier.append(MerkleTree.leafHash(entry.bytes()), (level, number, hash) -> {
                if (level == 0) {
                    leaves.add(new Object[] {name, number, entry.id(), hash});
                } else {
                    nodes.add(new Object[] {name, level, number, hash});
                }
            });
        }
        batches.batchUpdate("insert into evidence.leaf (log, number, entry, hash) values (?, ?, ?, ?)", leaves);
        batches.batchUpdate("insert into evidence.node (log, level, number, hash) values (?, ?, ?, ?)", nodes);
        var size = frontier.size();
        jdbc.sql("insert into evidence.checkpoint (log, size, note) values (?, ?, ?)")
                .params(name, size, checkpoint(name, size, log.tree().root(size)))
                .update();
    }

    /** After the C2SP specification tlog-checkpoint: where it is from, how many leaves, and the root over them. */
    private String checkpoint(String log, long size, byte[] root) {
        var name = origin.of(log);
        return keys.signer()
                .sign(name, name + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root) + "\n");
    }

    /** Up to there all are leaves now, and it need not be looked at again. */
    private void settle(Sealed what) {
        var before = jdbc.sql("select position from evidence.sealed where what = ?")
                .param(what.name())
                .query(Long.class)
                .single();
        var settled = SettledPosition.after(before, what.table(), what.position(), batches);
        if (settled > before) {
            jdbc.sql("update evidence.sealed set position = ? where what = ?")
                    .params(settled, what.name())
                    .update();
        }
    }
}
