package no.samspor.command.plan;

import no.samspor.kernel.plan.ReportId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The figures are frozen anew, on what is recorded up to a later position. */
public record RedraftAnnualReport(@TargetAggregateIdentifier ReportId report, long position, boolean beforeYearEnd) {}
