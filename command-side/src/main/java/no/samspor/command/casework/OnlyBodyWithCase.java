package no.samspor.command.casework;

import no.samspor.command.rule.BrokenRule;

/** What is to become of a case is settled in the body that has it. */
public final class OnlyBodyWithCase extends BrokenRule {

    public OnlyBodyWithCase() {
        super(Kind.FORBIDDEN, null);
    }
}
