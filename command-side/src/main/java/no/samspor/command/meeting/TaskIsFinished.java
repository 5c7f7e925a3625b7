package no.samspor.command.meeting;

import no.samspor.command.rule.BrokenRule;

/** A task that is done or dropped is over. */
public final class TaskIsFinished extends BrokenRule {

    public TaskIsFinished() {
        super(Kind.CONFLICT, null);
    }
}
