package no.samspor.command.casework;

import no.samspor.command.rule.BrokenRule;

/** A case is brought to a grensegruppe that exists, of this kommune or shared with it. */
public final class NoSuchGrensegruppe extends BrokenRule {

    public NoSuchGrensegruppe() {
        super(Kind.INVALID, "grensegruppe");
    }
}
