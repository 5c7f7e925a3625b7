package no.samspor.query.tiltak.board;

import no.samspor.query.platform.life.Life;
import org.jspecify.annotations.Nullable;

/**
 * A tiltak drawn through its life.
 *
 * @param words what the line shows, in a sentence
 */
record TiltakLine(
        String href,
        String title,
        String responsible,
        Life life,
        @Nullable String tagKind,
        String tagText,
        String words) {}
