package no.samspor.command.organisation;

import no.samspor.command.rule.BrokenRule;

/** A kommune always has an administrator: appoint the next one first. */
public final class LastAdministratorStays extends BrokenRule {

    public LastAdministratorStays() {
        super(Kind.CONFLICT, null);
    }
}
