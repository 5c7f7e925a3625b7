package no.samspor.command.decision;

import no.samspor.command.rule.BrokenRule;

/** Each member answers a circulation once. */
public final class AnsweredAlready extends BrokenRule {

    public AnsweredAlready() {
        super(Kind.CONFLICT, null);
    }
}
