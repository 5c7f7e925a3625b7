package no.samspor.command.casework;

import no.samspor.command.rule.BrokenRule;

/** A case is delegated to an existing body at a lower level of the same kommune. */
public final class DelegatesOnlyDownwards extends BrokenRule {

    public DelegatesOnlyDownwards() {
        super(Kind.INVALID, "to");
    }
}
