package no.samspor.kernel.plan;

import org.axonframework.serialization.Revision;

/** Its figures are frozen anew, at a later position; what is written stands. */
@Revision("1")
public record AnnualReportRedrafted(ReportId report, long position, boolean beforeYearEnd) implements ReportEvent {}
