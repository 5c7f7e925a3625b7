package no.samspor.command.organisation;

import java.time.LocalDate;
import no.samspor.command.rule.BrokenRule;

/** The date lies before the body was established. */
public final class BodyNotYetEstablished extends BrokenRule {

    public BodyNotYetEstablished(LocalDate from) {
        super(Kind.INVALID, "from", from);
    }
}
