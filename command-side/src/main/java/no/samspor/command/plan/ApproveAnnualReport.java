package no.samspor.command.plan;

import no.samspor.kernel.decision.DecisionId;
import no.samspor.kernel.plan.ReportId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** The body approves the report; the koordinator names the decision by which it did. */
public record ApproveAnnualReport(
        @TargetAggregateIdentifier ReportId report,
        @Nullable DecisionId decision) {}
