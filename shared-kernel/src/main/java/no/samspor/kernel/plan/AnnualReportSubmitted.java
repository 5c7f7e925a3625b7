package no.samspor.kernel.plan;

import no.samspor.kernel.organisation.BodyId;
import org.axonframework.serialization.Revision;

/** The report is put before the body that may approve it. */
@Revision("1")
public record AnnualReportSubmitted(ReportId report, BodyId to) implements ReportEvent {}
