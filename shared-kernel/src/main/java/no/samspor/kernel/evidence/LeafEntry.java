package no.samspor.kernel.evidence;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a leaf is the hash of: every column of a stored row, as text in UTF-8, each after its length in four bytes,
 * big-endian; minus one stands for null.
 *
 * @param kommune whose log it belongs to
 */
record LeafEntry(UUID id, String kommune, byte[] bytes) {

    private static final int NULL = -1;

    /** The columns of table {@code e} that {@link #of} reads. */
    static String selected(Sealed what) {
        return what.columns().stream()
                .map(column -> what.times().contains(column)
                        ? "to_char(e.%1$s at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') as %1$s"
                                .formatted(column)
                        : "e." + column)
                .collect(Collectors.joining(", ", "", ", " + what.kommune() + " as whose"));
    }

    static LeafEntry of(ResultSet row, Sealed what) throws SQLException {
        var out = new ByteArrayOutputStream(1024);
        put(what.label(), out);
        for (var column : what.columns()) {
            put(row.getString(column), out);
        }
        return new LeafEntry(row.getObject(what.id(), UUID.class), row.getString("whose"), out.toByteArray());
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
