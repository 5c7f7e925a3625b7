package no.samspor.command.casework;

import no.samspor.command.rule.BrokenRule;

/** There is no lift to accept, return or recall: none was made, or it has had its answer. */
public final class NoEscalationPending extends BrokenRule {

    public NoEscalationPending() {
        super(Kind.CONFLICT, null);
    }
}
