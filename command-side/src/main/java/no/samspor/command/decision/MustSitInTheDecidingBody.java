package no.samspor.command.decision;

import no.samspor.command.rule.BrokenRule;

/** Whoever acts on behalf of a deciding body acts in it and had a seat there that day. */
public final class MustSitInTheDecidingBody extends BrokenRule {

    public MustSitInTheDecidingBody() {
        super(Kind.FORBIDDEN, "body");
    }
}
