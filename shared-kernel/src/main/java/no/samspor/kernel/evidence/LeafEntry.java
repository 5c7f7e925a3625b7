package no.samspor.kernel.evidence;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a leaf is the hash of: every column of a stored event, as text in UTF-8, each after its length in four bytes,
 * big-endian; minus one stands for null. The form is described for others in docs/evidence.md and never changes;
 * another one gets another label.
 */
record LeafEntry(UUID event, String kommune, byte[] bytes) {

    private static final String LABEL = "samspor.event.v1";
    private static final int NULL = -1;
    private static final String[] COLUMNS = {
        "global_index",
        "event_id",
        "aggregate_id",
        "seq",
        "aggregate_type",
        "ts",
        "written_at",
        "payload_type",
        "payload_revision",
        "payload",
        "meta_data"
    };

    /** The columns of table {@code e} that {@link #of} reads. */
    static final String SELECTED = """
        e.global_index, e.event_id, e.aggregate_id, e.seq, e.aggregate_type,
        to_char(e.ts at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as ts,
        to_char(e.written_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as written_at,
        e.payload_type, e.payload_revision, e.payload, e.meta_data, e.meta_data ->> 'kommune' as kommune\
        """;

    static LeafEntry of(ResultSet row) throws SQLException {
        var out = new ByteArrayOutputStream(1024);
        put(LABEL, out);
        for (var column : COLUMNS) {
            put(row.getString(column), out);
        }
        return new LeafEntry(row.getObject("event_id", UUID.class), row.getString("kommune"), out.toByteArray());
    }

    private static void put(@Nullable String text, ByteArrayOutputStream out) {
        if (text == null) {
            out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(NULL).array());
            return;
        }
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        out.writeBytes(bytes);
    }
}
