package no.samspor.command.plan;

import no.samspor.command.rule.BrokenRule;

/** What lies before a body is answered by its leader or deputy, or by the koordinator who records for it. */
public final class OnlyTheApprovingBody extends BrokenRule {

    public OnlyTheApprovingBody() {
        super(Kind.FORBIDDEN, null);
    }
}
