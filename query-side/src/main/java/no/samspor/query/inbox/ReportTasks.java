package no.samspor.query.inbox;

import static no.samspor.query.inbox.TaskKind.APPROVE_REPORT;
import static no.samspor.query.inbox.TaskKind.REVISE_REPORT;

import java.util.UUID;
import no.samspor.kernel.plan.AnnualReportApproved;
import no.samspor.kernel.plan.AnnualReportDrafted;
import no.samspor.kernel.plan.AnnualReportRedrafted;
import no.samspor.kernel.plan.AnnualReportReturned;
import no.samspor.kernel.plan.AnnualReportSubmitted;
import no.samspor.kernel.plan.ReportEvent;
import no.samspor.kernel.plan.ReportSectionWritten;

/** What an årsrapport asks of people. */
final class ReportTasks {

    private ReportTasks() {}

    static void fold(ReportEvent event, UUID report, Desk desk) {
        switch (event) {
            case AnnualReportDrafted drafted -> {
                var subject = desk.subject(report);
                subject.number = String.valueOf(drafted.year());
                subject.body = drafted.body().value();
                desk.keep(subject);
            }
            case AnnualReportRedrafted redrafted -> {}
            case ReportSectionWritten written -> {}
            case AnnualReportSubmitted submitted -> {
                desk.close(report, REVISE_REPORT);
                desk.openFor(
                        APPROVE_REPORT,
                        report,
                        submitted.to().value(),
                        desk.day().plusMonths(1));
            }
            case AnnualReportReturned returned -> {
                desk.close(report, APPROVE_REPORT);
                desk.open(REVISE_REPORT, report, desk.day().plusMonths(1));
            }
            case AnnualReportApproved approved -> desk.close(report, APPROVE_REPORT);
        }
    }
}
