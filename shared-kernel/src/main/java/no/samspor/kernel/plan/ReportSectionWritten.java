package no.samspor.kernel.plan;

import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;

/** A part of the report as it reads from now on. */
@Revision("1")
public record ReportSectionWritten(ReportId report, ReportSection section, ProtectedText text) implements ReportEvent {}
