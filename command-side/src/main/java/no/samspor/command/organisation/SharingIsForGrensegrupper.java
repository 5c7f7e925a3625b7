package no.samspor.command.organisation;

import no.samspor.command.rule.BrokenRule;

/** A grensegruppe, and only a grensegruppe, is shared with other kommuner. */
public final class SharingIsForGrensegrupper extends BrokenRule {

    public SharingIsForGrensegrupper() {
        super(Kind.INVALID, "sharedWith");
    }
}
