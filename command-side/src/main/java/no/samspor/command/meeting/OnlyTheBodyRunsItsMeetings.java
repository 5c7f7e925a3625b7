package no.samspor.command.meeting;

import no.samspor.command.rule.BrokenRule;

/** The koordinator with a seat in the body runs its meetings, or its leader or deputy, acting in that body. */
public final class OnlyTheBodyRunsItsMeetings extends BrokenRule {

    public OnlyTheBodyRunsItsMeetings() {
        super(Kind.FORBIDDEN, null);
    }
}
