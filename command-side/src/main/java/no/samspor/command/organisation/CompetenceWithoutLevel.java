package no.samspor.command.organisation;

import no.samspor.command.rule.BrokenRule;
import no.samspor.kernel.decision.DecisionKind;

/** Every kind of decision lies with at least one level. */
public final class CompetenceWithoutLevel extends BrokenRule {

    public CompetenceWithoutLevel(DecisionKind kind) {
        super(Kind.INVALID, "ladder", kind);
    }
}
