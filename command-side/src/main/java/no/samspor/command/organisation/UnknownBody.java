package no.samspor.command.organisation;

import no.samspor.command.rule.BrokenRule;

/** The kommune has no such body. */
public final class UnknownBody extends BrokenRule {

    public UnknownBody() {
        super(Kind.UNKNOWN, null);
    }
}
