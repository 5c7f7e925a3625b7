package no.samspor.command.organisation;

import no.samspor.command.rule.BrokenRule;

/** The person holds that role in that body in a period that overlaps. */
public final class AlreadyMember extends BrokenRule {

    public AlreadyMember() {
        super(Kind.CONFLICT, "from");
    }
}
