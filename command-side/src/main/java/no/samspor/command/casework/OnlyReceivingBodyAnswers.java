package no.samspor.command.casework;

import no.samspor.command.rule.BrokenRule;

/** A lift is accepted or returned in the body it was made to. */
public final class OnlyReceivingBodyAnswers extends BrokenRule {

    public OnlyReceivingBodyAnswers() {
        super(Kind.FORBIDDEN, null);
    }
}
