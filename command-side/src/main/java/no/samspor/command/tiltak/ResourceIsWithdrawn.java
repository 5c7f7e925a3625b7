package no.samspor.command.tiltak;

import no.samspor.command.rule.BrokenRule;

/** What was withdrawn is not withdrawn again. */
public final class ResourceIsWithdrawn extends BrokenRule {

    public ResourceIsWithdrawn() {
        super(Kind.CONFLICT, null);
    }
}
