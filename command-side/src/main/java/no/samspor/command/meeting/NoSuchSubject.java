package no.samspor.command.meeting;

import no.samspor.command.rule.BrokenRule;

/** What an item is about must exist in the kommune. */
public final class NoSuchSubject extends BrokenRule {

    /** @param field the field of the request that it is about */
    public NoSuchSubject(String field) {
        super(Kind.INVALID, field);
    }
}
