package no.samspor.command.tiltak;

import java.time.LocalDate;
import no.samspor.command.rule.BrokenRule;

/** An evaluation is not due before the start is. */
public final class EvaluationBeforeStart extends BrokenRule {

    public EvaluationBeforeStart(LocalDate startBy, String field) {
        super(Kind.INVALID, field, startBy);
    }
}
