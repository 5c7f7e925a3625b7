package no.samspor.command.rule;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import no.samspor.kernel.actor.Actor;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Role;

/**
 * Who gives a command and when: comes with the message, so that deciding needs no clock. Declare it as a parameter of a
 * command handler.
 *
 * @param occurredOn the date on which it happened, as stated; never later than {@code today}
 * @param today the Norwegian calendar date on which it is recorded
 */
public record Acting(Actor actor, UUID command, LocalDate occurredOn, LocalDate today) {

    /** @throws NotInThisKommune when the aggregate is another kommune's */
    public void mustBelongTo(Kommunenummer kommune) {
        if (!actor.kommune().equals(kommune)) {
            throw new NotInThisKommune();
        }
    }

    /** @throws RoleMayNot when the actor acts in none of these roles */
    public void mustBe(Role... roles) {
        if (!Arrays.asList(roles).contains(actor.role())) {
            throw new RoleMayNot(actor.role());
        }
    }
}
