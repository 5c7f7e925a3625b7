package no.samspor.command.meeting;

import no.samspor.command.rule.BrokenRule;

/** Only a lifted case can be sent back. */
public final class ItemIsAboutNoCase extends BrokenRule {

    public ItemIsAboutNoCase() {
        super(Kind.CONFLICT, null);
    }
}
