package no.samspor.query.audit.sentence;

import no.samspor.kernel.plan.AnnualReportApproved;
import no.samspor.kernel.plan.AnnualReportDrafted;
import no.samspor.kernel.plan.AnnualReportRedrafted;
import no.samspor.kernel.plan.AnnualReportReturned;
import no.samspor.kernel.plan.AnnualReportSubmitted;
import no.samspor.kernel.plan.ReportEvent;
import no.samspor.kernel.plan.ReportSectionWritten;

/** What happens to an årsrapport, in words. */
final class ReportWords {

    private ReportWords() {}

    static Words of(ReportEvent event, Phrases say, Subjects subjects) {
        return switch (event) {
            case AnnualReportDrafted e ->
                Words.plain(
                        e.beforeYearEnd() ? "AnnualReportDrafted.EARLY" : "AnnualReportDrafted",
                        String.valueOf(e.year()),
                        say.body(e.body()));
            case AnnualReportRedrafted e ->
                Words.plain(e.beforeYearEnd() ? "AnnualReportRedrafted.EARLY" : "AnnualReportRedrafted");
            case ReportSectionWritten e ->
                Words.plain("ReportSectionWritten", say.value(e.section())).saying(say.label("text"), e.text());
            case AnnualReportSubmitted e -> Words.plain("AnnualReportSubmitted", say.body(e.to()));
            case AnnualReportReturned e -> Words.key("AnnualReportReturned").saying(say.label("comment"), e.comment());
            case AnnualReportApproved e ->
                e.decision() == null
                        ? Words.key("AnnualReportApproved", say.body(e.body()))
                        : Words.key(
                                "AnnualReportApproved.BY_DECISION",
                                say.body(e.body()),
                                say.subject(subjects, e.decision().value(), "sentence.a-decision"));
        };
    }
}
