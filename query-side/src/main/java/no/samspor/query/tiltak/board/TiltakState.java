package no.samspor.query.tiltak.board;

import org.jspecify.annotations.Nullable;

/** How a tiltak stands. */
public enum TiltakState {
    PROPOSED("soon"),
    APPROVED("soon"),
    REJECTED(null),
    RUNNING("run"),
    /** Still running, and evaluated at least once. */
    EVALUATED("run"),
    ENDED("done"),
    ANCHORED("done");

    private final @Nullable String look;

    TiltakState(@Nullable String look) {
        this.look = look;
    }

    /** The kind of its tag. */
    public @Nullable String look() {
        return look;
    }

    /** As {@link #look()}, for templates. */
    public @Nullable String getLook() {
        return look;
    }
}
