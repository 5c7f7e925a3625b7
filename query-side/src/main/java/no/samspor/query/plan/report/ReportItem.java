package no.samspor.query.plan.report;

import java.util.UUID;

/** A report in a list. */
public record ReportItem(UUID id, int year, ReportStage stage, boolean beforeYearEnd) {

    /** Where it is shown. */
    public String href() {
        return "/arsrapport/" + year;
    }
}
