package no.samspor.command.plan;

import no.samspor.kernel.plan.ReportId;
import no.samspor.kernel.plan.ReportSection;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A part of the report, in words. */
public record WriteReportSection(
        @TargetAggregateIdentifier ReportId report, ReportSection section, ProtectedText text) {}
