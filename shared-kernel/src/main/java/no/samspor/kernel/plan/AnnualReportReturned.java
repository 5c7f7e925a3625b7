package no.samspor.kernel.plan;

import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;

/** The body wants it changed first. */
@Revision("1")
public record AnnualReportReturned(ReportId report, ProtectedText comment) implements ReportEvent {}
