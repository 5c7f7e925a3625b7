package no.samspor.query.plan.file;

import no.samspor.query.plan.Hands;
import no.samspor.query.platform.Viewer;

/**
 * What the viewer can do with a plan now; the command side decides again.
 *
 * @param byDecision whether they approve by naming a decision of the body, not with their own hand
 */
record PlanMay(boolean edit, boolean answer, boolean approve, boolean byDecision, boolean putInForce) {

    static PlanMay of(Viewer viewer, PlanView plan, Hands hands, int thisYear) {
        var status = plan.item().status();
        var before = plan.liesBefore();
        var answers = status == PlanStatus.SUBMITTED && before != null && hands.answersFor(viewer, before.id());
        var submitter = plan.submittedBy();
        var own = submitter != null && submitter.id().equals(viewer.user().toString());
        return new PlanMay(
                status.isEditable()
                        && hands.draftsFor(viewer, plan.item().body().id()),
                answers,
                answers && !own,
                before != null && !hands.leads(viewer, before.id()),
                status == PlanStatus.APPROVED
                        && hands.coordinates(viewer)
                        && plan.item().from() <= thisYear);
    }

    public boolean anything() {
        return edit || answer || putInForce;
    }
}
