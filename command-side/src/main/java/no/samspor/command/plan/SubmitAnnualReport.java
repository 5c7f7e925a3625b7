package no.samspor.command.plan;

import no.samspor.kernel.plan.ReportId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The report is put before the body that may approve it. */
public record SubmitAnnualReport(@TargetAggregateIdentifier ReportId report) {}
