package no.samspor.command.platform;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import no.samspor.kernel.actor.UserId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The receipts, one row per command, written in the transaction of its events. */
@Repository
class Receipts {

    private final JdbcClient jdbc;

    Receipts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<StoredReceipt> find(UUID command) {
        return jdbc.sql("select * from command.receipt where command_id = ?")
                .param(command)
                .query(Receipts::read)
                .optional();
    }

    /** The version that a stream has now, or -1 when there is none. */
    long versionOf(UUID stream) {
        return jdbc.sql("select coalesce(max(seq), -1) from store.event where aggregate_id = ?")
                .param(stream)
                .query(Long.class)
                .single();
    }

    /** After the events of the command are appended, in their transaction. */
    Receipt insert(Order order, UUID stream) {
        return jdbc.sql("""
            insert into command.receipt (command_id, fingerprint, actor, location, created, stream, version, position)
            select ?, ?, ?, ?, ?, aggregate_id, seq, global_index
            from store.event where aggregate_id = ? order by seq desc limit 1
            returning stream, version, position\
            """)
                .params(
                        order.trace().command(),
                        order.fingerprint().hex(),
                        order.trace().actor().user().value(),
                        order.location(),
                        order.creates(),
                        stream)
                .query(Receipts::receipt)
                .single();
    }

    private static StoredReceipt read(ResultSet row, int index) throws SQLException {
        return new StoredReceipt(
                receipt(row, index),
                new Fingerprint(row.getString("fingerprint")),
                new UserId(row.getObject("actor", UUID.class)),
                row.getString("location"),
                row.getBoolean("created"));
    }

    private static Receipt receipt(ResultSet row, int index) throws SQLException {
        return new Receipt(row.getObject("stream", UUID.class), row.getLong("version"), row.getLong("position"));
    }
}
