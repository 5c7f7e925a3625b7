package no.samspor.command.casework;

import no.samspor.command.rule.BrokenRule;

/** While a lift waits for its answer, the case is neither lifted again, delegated nor closed. */
public final class EscalationPending extends BrokenRule {

    public EscalationPending() {
        super(Kind.CONFLICT, null);
    }
}
