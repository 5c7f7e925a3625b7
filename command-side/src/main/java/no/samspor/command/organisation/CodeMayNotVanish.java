package no.samspor.command.organisation;

import no.samspor.command.rule.BrokenRule;

/** A code that has been in the list stays there, since what is stored speaks of it; it can be made inactive. */
public final class CodeMayNotVanish extends BrokenRule {

    public CodeMayNotVanish(String code) {
        super(Kind.INVALID, "entries", code);
    }
}
