package no.samspor.command.decision;

import no.samspor.command.rule.BrokenRule;

/** Only a body that the decision was communicated to acknowledges it. */
public final class NotCommunicatedToThisBody extends BrokenRule {

    public NotCommunicatedToThisBody() {
        super(Kind.CONFLICT, null);
    }
}
