package no.samspor.command.decision;

import java.time.LocalDate;
import no.samspor.command.rule.BrokenRule;

/** What is decided cannot be due before the day it is decided. */
public final class DeadlineBeforeDecision extends BrokenRule {

    public DeadlineBeforeDecision(LocalDate decidedOn) {
        super(Kind.INVALID, "deadline", decidedOn);
    }
}
