package no.samspor.query.audit.sentence;

import java.util.ArrayList;
import java.util.List;
import no.samspor.kernel.store.text.ProtectedText;
import no.samspor.query.platform.ShownText;
import org.jspecify.annotations.Nullable;

/**
 * Which texts tell an event, and what is put into them.
 *
 * @param text the texts are {@code sentence.<text>.title}, {@code .what} and {@code .rest}
 * @param particulars {@code {3}} and on
 */
record Words(String text, boolean key, List<Object> particulars, List<Said> said) {

    static Words plain(String text, Object... particulars) {
        return new Words(text, false, List.of(particulars), List.of());
    }

    static Words key(String text, Object... particulars) {
        return new Words(text, true, List.of(particulars), List.of());
    }

    /** Adds somebody's words; nothing for nothing. */
    Words saying(String label, @Nullable ProtectedText words) {
        if (words == null) {
            return this;
        }
        var more = new ArrayList<>(said);
        more.add(new Said(label, ShownText.of(words)));
        return new Words(text, key, particulars, List.copyOf(more));
    }
}
