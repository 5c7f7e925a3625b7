package no.samspor.verifier;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A leaf whose entry is not the one that its hash is of.
 *
 * @param number of the leaf, from 1
 * @param position of the row in the store, as its entry says; empty when it is gone, or says nothing that can be read
 * @param gone whether there is no row any more
 */
record Odd(long number, String position, boolean gone) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    static Odd changed(long number, byte[] entry) {
        return new Odd(number, position(entry), false);
    }

    static Odd gone(long number) {
        return new Odd(number, "", true);
    }

    /** The second field of the entry. */
    private static String position(byte[] entry) {
        var fields = ByteBuffer.wrap(entry);
        for (var field = 0; field < 2 && fields.remaining() >= Integer.BYTES; field++) {
            var length = fields.getInt();
            if (length < 0 || length > fields.remaining()) {
                return "";
            }
            var bytes = new byte[length];
            fields.get(bytes);
            if (field == 1) {
                var text = new String(bytes, StandardCharsets.UTF_8);
                return NUMBER.matcher(text).matches() ? text : "";
            }
        }
        return "";
    }

    /** «nr. 3, plass 5 i lageret, er ikke den som ble forseglet». */
    String inWords() {
        return "nr. " + number
                + (gone
                        ? " er borte"
                        : (position.isEmpty() ? "" : ", plass " + position + " i lageret,")
                                + " er ikke slik den var da den ble forseglet");
    }
}
