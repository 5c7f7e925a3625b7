package no.samspor.command.decision;

import no.samspor.command.rule.BrokenRule;

/** Those asked in a circulation get at least until the next day. */
public final class AnswerByMustBeAhead extends BrokenRule {

    public AnswerByMustBeAhead() {
        super(Kind.INVALID, "answerBy");
    }
}
