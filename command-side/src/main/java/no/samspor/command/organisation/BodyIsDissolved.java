package no.samspor.command.organisation;

import no.samspor.command.rule.BrokenRule;

/** The body does not exist on that date. */
public final class BodyIsDissolved extends BrokenRule {

    public BodyIsDissolved() {
        super(Kind.CONFLICT, null);
    }
}
