package no.samspor.command.platform;

import no.samspor.command.rule.BrokenRule;

/** The same idempotency key came with another request. */
public final class KeyUsedForSomethingElse extends BrokenRule {

    public KeyUsedForSomethingElse() {
        super(Kind.INVALID, null);
    }
}
