package no.samspor.verifier;

import java.util.Base64;

/**
 * A checkpoint after the C2SP specification tlog-checkpoint.
 *
 * @param origin whose log it is of
 * @param size how many leaves
 * @param root the hash over them
 */
record Checkpoint(String origin, long size, byte[] root, Note note) {

    private static final int HASH_BYTES = 32;

    /** @throws Broken when it is none */
    static Checkpoint of(String written) {
        var note = Note.of(written);
        var lines = note.text().split("\n", -1);
        if (lines.length < 4 || lines[0].isEmpty()) {
            throw new Broken("Sjekkpunktet mangler linjer");
        }
        try {
            var size = Long.parseLong(lines[1]);
            var root = Base64.getDecoder().decode(lines[2]);
            if (size < 0 || !Long.toString(size).equals(lines[1]) || root.length != HASH_BYTES) {
                throw new Broken("Sjekkpunktet har ingen størrelse og rot som kan leses");
            }
            return new Checkpoint(lines[0], size, root, note);
        } catch (IllegalArgumentException e) {
            throw new Broken("Sjekkpunktet har ingen størrelse og rot som kan leses");
        }
    }
}
