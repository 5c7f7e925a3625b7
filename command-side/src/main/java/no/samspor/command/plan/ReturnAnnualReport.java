package no.samspor.command.plan;

import no.samspor.kernel.plan.ReportId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The body sends the report back. */
public record ReturnAnnualReport(@TargetAggregateIdentifier ReportId report, ProtectedText comment) {}
