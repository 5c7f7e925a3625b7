package no.samspor.query.tiltak.board;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A tiltak that serves a goal, and how it does.
 *
 * @param words where it stands in its life, in a sentence
 * @param decision the decision that asked for it
 */
public record Serving(
        String href,
        String title,
        String responsible,
        @Nullable String tagKind,
        String tagText,
        String words,
        @Nullable UUID decision) {}
