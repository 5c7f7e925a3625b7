package no.samspor.query.plan.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samspor.kernel.plan.ReportSection;
import no.samspor.query.organisation.Named;
import org.jspecify.annotations.Nullable;

/**
 * A report, whole.
 *
 * @param frozenAt the position in the store up to which its figures count; {@code frozenOn}: when that was
 * @param beforeYearEnd whether the year was still running then
 * @param changed whether a figure would be another now
 */
public record ReportView(
        UUID id,
        long version,
        int year,
        ReportStage stage,
        Named body,
        long frozenAt,
        Instant frozenOn,
        boolean beforeYearEnd,
        List<Section> sections,
        boolean changed,
        boolean hidesSomething,
        @Nullable Named liesBefore,
        @Nullable Named submittedBy,
        @Nullable LocalDate submittedOn,
        @Nullable String comment,
        @Nullable Named approvedBy,
        @Nullable LocalDate approvedOn,
        @Nullable Named approvedIn,
        @Nullable UUID decision) {

    /** A part of it: what is written, and its figures. */
    public record Section(ReportSection section, @Nullable String text, List<ReportFigure> figures) {}
}
