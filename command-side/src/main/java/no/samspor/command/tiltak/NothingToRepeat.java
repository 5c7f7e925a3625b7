package no.samspor.command.tiltak;

import no.samspor.command.rule.BrokenRule;

/** A package is repeated with at least one of its tiltak, each once. */
public final class NothingToRepeat extends BrokenRule {

    public NothingToRepeat() {
        super(Kind.INVALID, "copies");
    }
}
