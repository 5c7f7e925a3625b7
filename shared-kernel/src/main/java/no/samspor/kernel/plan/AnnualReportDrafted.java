package no.samspor.kernel.plan;

import no.samspor.kernel.organisation.BodyId;
import org.axonframework.serialization.Revision;

/**
 * An årsrapport is begun. Its figures tell of the year as it was recorded up to a position in the store, and of nothing
 * that came later.
 *
 * @param position up to and with which events are counted
 * @param beforeYearEnd whether the year was still running, so that the report does not tell of all of it
 */
@Revision("1")
public record AnnualReportDrafted(ReportId report, int year, BodyId body, long position, boolean beforeYearEnd)
        implements ReportEvent {}
