package no.samspor.query.audit.replay;

import java.util.List;
import no.samspor.query.audit.sentence.Said;
import org.jspecify.annotations.Nullable;

/**
 * What a body had before it when it decided, beside what has come since.
 *
 * @param body that decided
 * @param before number of the last event before the decision
 */
public record Knew(String body, int before, int inAll, List<Had> then, List<Since> now) {

    /** @param words the words themselves, where they had them */
    public record Had(String text, List<Said> words) {

        static Had of(String text) {
            return new Had(text, List.of());
        }
    }

    /**
     * @param page where it can be read about
     * @param late that it happened before the decision, and was recorded after it
     */
    public record Since(
            String page,
            String text,
            @Nullable String words,
            @Nullable String late) {}
}
