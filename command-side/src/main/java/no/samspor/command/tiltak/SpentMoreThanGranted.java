package no.samspor.command.tiltak;

import no.samspor.command.rule.BrokenRule;

/** From one grant no more is spent than it gave; the rest is own money, recorded without a grant. */
public final class SpentMoreThanGranted extends BrokenRule {

    public SpentMoreThanGranted(long leftOre) {
        super(Kind.CONFLICT, "amountOre", leftOre / 100);
    }
}
