package no.samspor.query.audit.sentence;

import no.samspor.kernel.plan.GoalDropped;
import no.samspor.kernel.plan.GoalPrioritised;
import no.samspor.kernel.plan.GoalSet;
import no.samspor.kernel.plan.PlanApproved;
import no.samspor.kernel.plan.PlanDrafted;
import no.samspor.kernel.plan.PlanEvent;
import no.samspor.kernel.plan.PlanReturned;
import no.samspor.kernel.plan.PlanSubmitted;
import no.samspor.kernel.plan.PlanSucceeded;
import no.samspor.kernel.plan.PlanTookForce;
import no.samspor.query.platform.ShownText;

/** What happens to a handlingsplan, in words. */
final class PlanWords {

    private PlanWords() {}

    static Words of(PlanEvent event, Phrases say, Subjects subjects) {
        return switch (event) {
            case PlanDrafted e ->
                Words.plain(
                        "PlanDrafted",
                        ShownText.of(e.title()),
                        say.body(e.body()),
                        String.valueOf(e.from()),
                        String.valueOf(e.until()));
            case GoalSet e ->
                Words.plain(e.under() == null ? "GoalSet.MAIN" : "GoalSet.SUB", ShownText.of(e.text()))
                        .saying(say.label("reason"), e.why());
            case GoalDropped e -> Words.plain("GoalDropped").saying(say.label("reason"), e.reason());
            case GoalPrioritised e ->
                Words.plain("GoalPrioritised", String.valueOf(e.rank())).saying(say.label("reason"), e.why());
            case PlanSubmitted e -> Words.plain("PlanSubmitted", say.body(e.to()));
            case PlanReturned e -> {
                var words = Words.key("PlanReturned").saying(say.label("comment"), e.comment());
                for (var about : e.goals()) {
                    words = words.saying(say.label("about-goal"), about.text());
                }
                yield words;
            }
            case PlanApproved e ->
                e.decision() == null
                        ? Words.key("PlanApproved", say.body(e.body()))
                        : Words.key(
                                "PlanApproved.BY_DECISION",
                                say.body(e.body()),
                                say.subject(subjects, e.decision().value(), "sentence.a-decision"));
            case PlanTookForce e -> Words.key("PlanTookForce");
            case PlanSucceeded e ->
                Words.key("PlanSucceeded", say.subject(subjects, e.by().value(), "sentence.later-plan"));
        };
    }
}
