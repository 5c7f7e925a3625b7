package no.samspor.query.plan.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a report.
 *
 * @param shown as it was when the report was frozen: «37», «&lt;5», «640 000 kr»
 * @param now what it would be now, or that it has changed, when it differs; absent when it does not
 * @param part whether it is a part of the figure above it
 * @param counted what it counts; empty when it is nothing, or not for this reader to see
 */
public record ReportFigure(
        String label, String shown, @Nullable String now, boolean part, boolean hidden, List<Counted> counted) {

    /** One thing that is counted, and where it is read. */
    public record Counted(String name, String href) {}
}
