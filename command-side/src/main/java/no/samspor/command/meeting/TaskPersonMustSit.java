package no.samspor.command.meeting;

import no.samspor.command.rule.BrokenRule;

/** The person named has a seat in the body responsible for the task. */
public final class TaskPersonMustSit extends BrokenRule {

    /** @param field the field of the request that it is about */
    public TaskPersonMustSit(String field) {
        super(Kind.INVALID, field);
    }
}
