package no.samspor.command.organisation;

import no.samspor.command.rule.BrokenRule;

/** A body that is named must exist in the kommune on that day. */
public final class NoSuchBody extends BrokenRule {

    /** @param field the field of the request that names it */
    public NoSuchBody(String field) {
        super(Kind.INVALID, field);
    }
}
