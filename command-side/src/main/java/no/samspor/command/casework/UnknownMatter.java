package no.samspor.command.casework;

import no.samspor.command.rule.BrokenRule;

/** What is answered or taken back was brought to a grensegruppe before, and not taken back. */
public final class UnknownMatter extends BrokenRule {

    public UnknownMatter() {
        super(Kind.CONFLICT, null);
    }
}
