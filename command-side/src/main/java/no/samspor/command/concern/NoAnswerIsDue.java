package no.samspor.command.concern;

import no.samspor.command.rule.BrokenRule;

/** One answer is given each time one is due. */
public final class NoAnswerIsDue extends BrokenRule {

    public NoAnswerIsDue() {
        super(Kind.CONFLICT, null);
    }
}
