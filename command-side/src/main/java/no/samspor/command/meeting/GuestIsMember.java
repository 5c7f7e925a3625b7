package no.samspor.command.meeting;

import no.samspor.command.rule.BrokenRule;

/** Whoever has a seat in the body comes as a member, not as a guest. */
public final class GuestIsMember extends BrokenRule {

    /** @param field the field of the request that it is about */
    public GuestIsMember(String field) {
        super(Kind.INVALID, field);
    }
}
