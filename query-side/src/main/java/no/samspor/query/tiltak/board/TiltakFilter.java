package no.samspor.query.tiltak.board;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the tiltak are narrowed to; stands in the address. What is left out narrows nothing.
 *
 * @param about only those in that case
 * @param pack only those of that package
 */
record TiltakFilter(
        @Nullable TiltakState state,
        @Nullable UUID responsible,
        @Nullable UUID about,
        @Nullable UUID decision,
        @Nullable UUID pack) {}
