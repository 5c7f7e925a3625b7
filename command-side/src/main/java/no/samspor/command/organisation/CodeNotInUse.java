package no.samspor.command.organisation;

import no.samspor.command.rule.BrokenRule;
import no.samspor.kernel.organisation.CodeList;

/** Something new may only be given a theme or area that the kommune's list has in use. */
public final class CodeNotInUse extends BrokenRule {

    /** @param field the field of the request that holds the code */
    public CodeNotInUse(CodeList list, String field) {
        super(Kind.INVALID, field, list);
    }
}
