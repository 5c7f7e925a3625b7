package no.samspor.command.platform;

import no.samspor.command.rule.BrokenRule;

/** The person holds no role in any body today. */
public final class NoSeat extends BrokenRule {

    public NoSeat() {
        super(Kind.FORBIDDEN, null);
    }
}
