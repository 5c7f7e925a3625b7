package no.samspor.kernel.plan;

import no.samspor.kernel.DomainEvent;

/** Everything that happens to an årsrapport. */
public sealed interface ReportEvent extends DomainEvent
        permits AnnualReportDrafted,
                AnnualReportRedrafted,
                ReportSectionWritten,
                AnnualReportSubmitted,
                AnnualReportReturned,
                AnnualReportApproved {}
