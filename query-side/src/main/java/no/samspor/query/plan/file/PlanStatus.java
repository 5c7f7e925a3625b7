package no.samspor.query.plan.file;

import org.jspecify.annotations.Nullable;

/** How far a plan has come. */
public enum PlanStatus {
    DRAFT(null),
    SUBMITTED("soon"),
    RETURNED("late"),
    APPROVED("done"),
    IN_FORCE("run"),
    SUCCEEDED(null);

    private final @Nullable String look;

    PlanStatus(@Nullable String look) {
        this.look = look;
    }

    /** The kind of its tag. */
    public @Nullable String getLook() {
        return look;
    }

    /** Whether it has not been approved: read by those who work on it, not by every level. */
    public boolean isUnderWay() {
        return isEditable() || this == SUBMITTED;
    }

    /** Whether it can be changed. */
    public boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }
}
