package no.samspor.query.tiltak.board;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the tiltak are narrowed to; stands in the address. What is left out narrows nothing.
 *
 * @param standing a group of states
 * @param about only those in that case
 * @param pack only those of that package
 */
record TiltakFilter(
        @Nullable TiltakState state,
        @Nullable TiltakStanding standing,
        @Nullable UUID responsible,
        @Nullable UUID about,
        @Nullable UUID decision,
        @Nullable UUID pack) {

    static final TiltakFilter NONE = new TiltakFilter(null, null, null, null, null, null);

    static TiltakFilter in(TiltakState state) {
        return new TiltakFilter(state, null, null, null, null, null);
    }

    static TiltakFilter inCase(UUID about) {
        return new TiltakFilter(null, null, null, about, null, null);
    }

    static TiltakFilter ofDecision(UUID decision) {
        return new TiltakFilter(null, null, null, null, decision, null);
    }

    static TiltakFilter inPackage(UUID pack) {
        return new TiltakFilter(null, null, null, null, null, pack);
    }

    TiltakFilter and(TiltakStanding narrower) {
        return new TiltakFilter(state, narrower, responsible, about, decision, pack);
    }

    /** Whether it asks for so few that they need no grouping. */
    boolean isNarrow() {
        return state != null || standing != null || about != null || decision != null || pack != null;
    }
}
