package no.samspor.command.decision;

import no.samspor.command.rule.BrokenRule;

/** Whoever recorded a decision does not confirm it too. */
public final class RecorderMayNotConfirm extends BrokenRule {

    public RecorderMayNotConfirm() {
        super(Kind.FORBIDDEN, null);
    }
}
