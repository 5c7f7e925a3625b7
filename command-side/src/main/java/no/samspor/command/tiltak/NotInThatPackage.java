package no.samspor.command.tiltak;

import no.samspor.command.rule.BrokenRule;

/** Only the tiltak of the package are repeated with it. */
public final class NotInThatPackage extends BrokenRule {

    public NotInThatPackage() {
        super(Kind.INVALID, "copies");
    }
}
