package no.samspor.command.platform;

import no.samspor.command.rule.BrokenRule;

/** Things happen before they are written down, never after. */
public final class OccurredOnInTheFuture extends BrokenRule {

    public OccurredOnInTheFuture(java.time.LocalDate today) {
        super(Kind.INVALID, "occurredOn", today);
    }
}
