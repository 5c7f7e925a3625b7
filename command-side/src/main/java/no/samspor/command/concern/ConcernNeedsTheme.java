package no.samspor.command.concern;

import no.samspor.command.rule.BrokenRule;

/** A concern is about at least one theme. */
public final class ConcernNeedsTheme extends BrokenRule {

    public ConcernNeedsTheme() {
        super(Kind.INVALID, "observation.themes");
    }
}
