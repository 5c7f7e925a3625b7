package no.samspor.command.plan;

import no.samspor.command.rule.BrokenRule;

/** The last year of a plan is its first or a later one. */
public final class PlanEndsBeforeItBegins extends BrokenRule {

    public PlanEndsBeforeItBegins() {
        super(Kind.INVALID, "until");
    }
}
