package no.samspor.query.tiltak.board;

import java.util.Set;

/** Where a tiltak is in its life, as the list is grouped. */
public enum TiltakStanding {
    PROPOSED(TiltakState.PROPOSED),
    WAITING(TiltakState.APPROVED),
    RUNNING(TiltakState.RUNNING, TiltakState.EVALUATED),
    OVER(TiltakState.ENDED, TiltakState.ANCHORED, TiltakState.REJECTED);

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable set
    private final Set<TiltakState> states;

    TiltakStanding(TiltakState... states) {
        this.states = Set.of(states);
    }

    Set<TiltakState> states() {
        return states;
    }
}
