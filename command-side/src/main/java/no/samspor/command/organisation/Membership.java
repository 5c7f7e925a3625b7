package no.samspor.command.organisation;

import java.time.LocalDate;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.organisation.BodyPosition;
import no.samspor.kernel.organisation.MembershipId;

/** A membership as the rules of its kommune see it. */
record Membership(MembershipId id, UserId user, BodyId body, Role role, BodyPosition position, Period period) {

    boolean sameSeat(Membership other) {
        return user.equals(other.user)
                && body.equals(other.body)
                && role == other.role
                && period.overlaps(other.period);
    }

    boolean sameLead(Membership other) {
        return position == BodyPosition.LEADER
                && other.position == BodyPosition.LEADER
                && body.equals(other.body)
                && period.overlaps(other.period);
    }

    boolean administersForGood() {
        return role == Role.ADMINISTRATOR && period.until() == null;
    }

    Membership endingOn(LocalDate until) {
        return new Membership(id, user, body, role, position, period.endingOn(until));
    }
}
