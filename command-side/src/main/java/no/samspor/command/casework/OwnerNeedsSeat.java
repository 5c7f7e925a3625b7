package no.samspor.command.casework;

import no.samspor.command.rule.BrokenRule;

/** Whoever is responsible for a case holds a seat in the kommune. */
public final class OwnerNeedsSeat extends BrokenRule {

    public OwnerNeedsSeat() {
        super(Kind.INVALID, "owner");
    }
}
