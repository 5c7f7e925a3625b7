package no.samspor.command.tiltak;

import no.samspor.command.rule.BrokenRule;

/** A tiltak goes into ordinary operation only after an evaluation. */
public final class AnchoringNeedsEvaluation extends BrokenRule {

    public AnchoringNeedsEvaluation() {
        super(Kind.CONFLICT, null);
    }
}
