package no.samspor.command.meeting;

import java.time.LocalDate;
import no.samspor.command.rule.BrokenRule;

/** A task is to be done on the day it is given, or later. */
public final class TaskDeadlineHasPassed extends BrokenRule {

    /** @param field the field of the request that it is about */
    public TaskDeadlineHasPassed(String field, LocalDate givenOn) {
        super(Kind.INVALID, field, givenOn);
    }
}
