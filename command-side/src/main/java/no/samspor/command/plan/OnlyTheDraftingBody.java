package no.samspor.command.plan;

import no.samspor.command.rule.BrokenRule;

/** A plan or a report is drafted by the koordinator, or by the leader or deputy of the body that drafts it. */
public final class OnlyTheDraftingBody extends BrokenRule {

    public OnlyTheDraftingBody() {
        super(Kind.FORBIDDEN, null);
    }
}
