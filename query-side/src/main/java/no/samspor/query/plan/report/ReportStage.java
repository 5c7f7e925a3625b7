package no.samspor.query.plan.report;

import org.jspecify.annotations.Nullable;

/** How far a report has come. */
public enum ReportStage {
    DRAFT(null),
    SUBMITTED("soon"),
    RETURNED("late"),
    APPROVED("done");

    private final @Nullable String look;

    ReportStage(@Nullable String look) {
        this.look = look;
    }

    /** The kind of its tag. */
    public @Nullable String getLook() {
        return look;
    }

    /** Whether it can be changed. */
    public boolean isEditable() {
        return this == DRAFT || this == RETURNED;
    }
}
