package no.samspor.command.meeting;

import no.samspor.command.rule.BrokenRule;

/** A task is for the responsible body, for the person named, and for the koordinator. */
public final class OnlyThoseOfTheTask extends BrokenRule {

    public OnlyThoseOfTheTask() {
        super(Kind.FORBIDDEN, null);
    }
}
