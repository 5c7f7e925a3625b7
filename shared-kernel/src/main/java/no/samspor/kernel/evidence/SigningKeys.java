package no.samspor.kernel.evidence;

import java.util.List;
import java.util.UUID;
import no.samspor.kernel.store.text.MasterKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The keys that checkpoints are signed with; the newest signs, and what the others signed stays good. */
final class SigningKeys {

    private final JdbcClient jdbc;
    private final MasterKey master;

    SigningKeys(JdbcClient jdbc, MasterKey master) {
        this.jdbc = jdbc;
        this.master = master;
    }

    /** To be called under the sealer's lock: without any key it makes the first. */
    NoteSigner signer() {
        return jdbc.sql("select id, public_key, wrapped from evidence.signing_key order by made_at desc limit 1")
                .query((row, number) -> new NoteSigner(new NoteSigner.Key(
                        row.getBytes("public_key"),
                        master.unwrap(row.getObject("id", UUID.class), row.getBytes("wrapped")))))
                .optional()
                .orElseGet(this::rotate);
    }

    /** Begins with a new key; the next checkpoint is signed with it. */
    NoteSigner rotate() {
        var id = UUID.randomUUID();
        var key = NoteSigner.Key.fresh();
        jdbc.sql("insert into evidence.signing_key (id, public_key, wrapped) values (?, ?, ?)")
                .params(id, key.publicKey(), master.wrap(id, key.privateKey()))
                .update();
        return new NoteSigner(key);
    }

    /** All that ever signed, under that name. */
    List<String> verifierKeys(String name) {
        return jdbc.sql("select public_key from evidence.signing_key order by made_at")
                .query((row, number) -> NoteSigner.verifierKey(name, row.getBytes("public_key")))
                .list();
    }
}
