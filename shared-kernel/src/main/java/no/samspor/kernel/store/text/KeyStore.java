package no.samspor.kernel.store.text;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.samspor.kernel.actor.UserId;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The wrapped keys, in a schema of their own. Takes part in the transaction at hand; each call is one round trip. */
public final class KeyStore {

    private final JdbcOperations jdbc;
    private final TransactionTemplate ownTransaction;

    public KeyStore(JdbcOperations jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Writes the keys, to be called in the transaction that appends the events.
     *
     * @throws org.springframework.dao.DuplicateKeyException when an id is taken, also by a tombstone
     */
    public void insert(Collection<NewKey> keys) {
        if (keys.isEmpty()) {
            return;
        }
        jdbc.update(
                """
                with key as (
                  insert into keys.text_key (key_id, wrapped) select * from unnest(?, ?) returning key_id)
                insert into keys.text_subject (key_id, person)
                select s.key_id, s.person from unnest(?, ?) as s (key_id, person) join key using (key_id)
                """,
                uuids(keys.stream().map(NewKey::id)),
                new SqlArrayValue(
                        "bytea", (Object[]) keys.stream().map(NewKey::wrapped).toArray(byte[][]::new)),
                uuids(keys.stream().flatMap(key -> key.subjects().stream().map(subject -> key.id()))),
                uuids(keys.stream().flatMap(key -> key.subjects().stream().map(UserId::value))));
    }

    /**
     * Writes the key unless that id is known, in a transaction of its own: a key that several commands share must stand
     * before any of them uses it.
     *
     * @return what stands under that id, which may be an older key or a tombstone
     */
    public StoredKey insertIfNew(NewKey key) {
        return Objects.requireNonNull(ownTransaction.execute(status -> {
            jdbc.query("select pg_advisory_xact_lock(?)", row -> {}, key.id().getLeastSignificantBits());
            var known = find(List.of(key.id()));
            if (!known.isEmpty()) {
                return known.getFirst();
            }
            insert(List.of(key));
            return new StoredKey.Live(key.id(), key.wrapped());
        }));
    }

    /** What is known of these keys; unknown ids are left out. */
    public List<StoredKey> find(Collection<UUID> ids) {
        return jdbc.query(
                "select key_id, wrapped, erased_basis from keys.text_key where key_id = any(?)",
                (row, n) -> {
                    var id = row.getObject("key_id", UUID.class);
                    var wrapped = row.getBytes("wrapped");
                    return wrapped == null
                            ? new StoredKey.Destroyed(id, row.getString("erased_basis"))
                            : new StoredKey.Live(id, wrapped);
                },
                uuids(ids.stream()));
    }

    /**
     * Destroys the wrapped key and leaves a tombstone. Erasing again changes nothing, so that it can be repeated after
     * a restore.
     *
     * @param basis what it is erased after, shown to the audit; no personal data
     */
    public void erase(UUID id, String basis) {
        jdbc.update("""
            insert into keys.text_key (key_id, wrapped, erased_at, erased_basis) values (?, null, now(), ?)
            on conflict (key_id) do update set wrapped = null, erased_at = excluded.erased_at, erased_basis = excluded.erased_basis
            where text_key.erased_at is null
            """, id, basis);
    }

    /** Whether any key was ever stored. */
    public boolean isInUse() {
        return Boolean.TRUE.equals(jdbc.queryForObject("select exists (select from keys.text_key)", Boolean.class));
    }

    private static SqlArrayValue uuids(Stream<UUID> ids) {
        return new SqlArrayValue("uuid", (Object[]) ids.toArray(UUID[]::new));
    }
}
