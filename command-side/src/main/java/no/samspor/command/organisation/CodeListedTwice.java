package no.samspor.command.organisation;

import no.samspor.command.rule.BrokenRule;

/** A code stands once in its list. */
public final class CodeListedTwice extends BrokenRule {

    public CodeListedTwice(String code) {
        super(Kind.INVALID, "entries", code);
    }
}
