package no.samspor.command.casework;

import no.samspor.command.rule.BrokenRule;

/** A case lies before a grensegruppe once at a time. */
public final class MatterLiesThere extends BrokenRule {

    public MatterLiesThere() {
        super(Kind.CONFLICT, "grensegruppe");
    }
}
