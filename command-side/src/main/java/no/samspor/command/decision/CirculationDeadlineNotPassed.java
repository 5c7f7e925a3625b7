package no.samspor.command.decision;

import java.time.LocalDate;
import no.samspor.command.rule.BrokenRule;

/** A circulation that not all have answered is closed only after its deadline. */
public final class CirculationDeadlineNotPassed extends BrokenRule {

    public CirculationDeadlineNotPassed(LocalDate answerBy) {
        super(Kind.CONFLICT, null, answerBy);
    }
}
