package no.samspor.command.plan;

import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.plan.ReportId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * A body begins to draft the årsrapport for a year, on what is recorded up to a position in the store.
 *
 * @param beforeYearEnd says that whoever drafts knows that the year is still running; needed only then
 */
public record DraftAnnualReport(
        @TargetAggregateIdentifier ReportId report, int year, BodyId body, long position, boolean beforeYearEnd) {}
