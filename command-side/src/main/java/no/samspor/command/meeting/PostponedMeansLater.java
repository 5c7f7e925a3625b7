package no.samspor.command.meeting;

import java.time.LocalDate;
import no.samspor.command.rule.BrokenRule;

/** A task is postponed to a later day than it had. */
public final class PostponedMeansLater extends BrokenRule {

    public PostponedMeansLater(LocalDate before) {
        super(Kind.INVALID, "deadline", before);
    }
}
