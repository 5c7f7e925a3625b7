package no.samspor.command.tiltak;

import no.samspor.command.rule.BrokenRule;

/** A tiltak joins a package of its own kommune, or begins one. */
public final class NoSuchPackage extends BrokenRule {

    public NoSuchPackage() {
        super(Kind.INVALID, "pack");
    }
}
