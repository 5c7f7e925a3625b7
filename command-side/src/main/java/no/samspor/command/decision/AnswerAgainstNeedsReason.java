package no.samspor.command.decision;

import no.samspor.command.rule.BrokenRule;

/** An answer that is not for the proposal says why; dissent is kept. */
public final class AnswerAgainstNeedsReason extends BrokenRule {

    public AnswerAgainstNeedsReason() {
        super(Kind.INVALID, "text");
    }
}
