package no.samspor.query.platform;

import no.samspor.kernel.store.text.ProtectedText;
import org.jspecify.annotations.Nullable;

/** What a view keeps and shows of a protected text: its words, or why they are gone. Never a blank. */
public final class ShownText {

    private ShownText() {}

    /** @throws IllegalStateException for a text that was never opened */
    public static String of(ProtectedText text) {
        return switch (text) {
            case ProtectedText.Readable readable -> readable.text();
            case ProtectedText.Erased erased -> "[slettet etter " + erased.basis() + "]";
            case ProtectedText.Sealed sealed -> throw new IllegalStateException("Still sealed: " + sealed.key());
        };
    }

    /** As {@link #of}; nothing for nothing. */
    public static @Nullable String ofOptional(@Nullable ProtectedText text) {
        return text == null ? null : of(text);
    }
}
