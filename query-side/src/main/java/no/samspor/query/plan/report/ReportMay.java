package no.samspor.query.plan.report;

import no.samspor.query.plan.Hands;
import no.samspor.query.platform.Viewer;

/**
 * What the viewer can do with a report now; the command side decides again.
 *
 * @param byDecision whether they approve by naming a decision of the body, not with their own hand
 */
record ReportMay(boolean edit, boolean answer, boolean approve, boolean byDecision) {

    static ReportMay of(Viewer viewer, ReportView report, Hands hands) {
        var before = report.liesBefore();
        var answers =
                report.stage() == ReportStage.SUBMITTED && before != null && hands.answersFor(viewer, before.id());
        var submitter = report.submittedBy();
        var own = submitter != null && submitter.id().equals(viewer.user().toString());
        return new ReportMay(
                report.stage().isEditable()
                        && hands.draftsFor(viewer, report.body().id()),
                answers,
                answers && !own,
                before != null && !hands.leads(viewer, before.id()));
    }

    public boolean anything() {
        return edit || answer;
    }
}
