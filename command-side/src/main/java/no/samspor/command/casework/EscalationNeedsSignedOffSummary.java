package no.samspor.command.casework;

import no.samspor.command.rule.BrokenRule;

/** A summary goes up only when whoever sends it has signed that no one can be recognised in it (S2, S3). */
public final class EscalationNeedsSignedOffSummary extends BrokenRule {

    public EscalationNeedsSignedOffSummary() {
        super(Kind.INVALID, "signedOff");
    }
}
