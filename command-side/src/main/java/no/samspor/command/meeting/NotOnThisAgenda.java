package no.samspor.command.meeting;

import no.samspor.command.rule.BrokenRule;

/** The item stands on the agenda of this meeting. */
public final class NotOnThisAgenda extends BrokenRule {

    public NotOnThisAgenda() {
        super(Kind.UNKNOWN, null);
    }
}
