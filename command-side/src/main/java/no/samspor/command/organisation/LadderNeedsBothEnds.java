package no.samspor.command.organisation;

import no.samspor.command.rule.BrokenRule;

/** A ladder has two or three levels, and always utførende and styrende level: seeds 001 and 004. */
public final class LadderNeedsBothEnds extends BrokenRule {

    public LadderNeedsBothEnds() {
        super(Kind.INVALID, "ladder");
    }
}
