package no.samspor.command.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.organisation.MembershipId;

/** Who sits in the bodies of one kommune, over time, and the rules for it. */
final class Memberships {

    private final List<Membership> all = new ArrayList<>();

    void mayAppoint(Membership seat) {
        if (all.stream().anyMatch(seat::sameSeat)) {
            throw new AlreadyMember();
        }
        if (all.stream().anyMatch(seat::sameLead)) {
            throw new BodyHasLeader();
        }
    }

    Membership mayRelease(BodyId body, MembershipId membership, LocalDate until) {
        var held = all.stream()
                .filter(known -> known.id().equals(membership) && known.body().equals(body))
                .findFirst()
                .orElseThrow(UnknownMembership::new);
        if (until.isBefore(held.period().from())) {
            throw new ReleasedBeforeAppointment(held.period().from());
        }
        if (held.period().endsBy(until)) {
            throw new MembershipHasEnded();
        }
        mustKeepAnAdministrator(held::equals);
        return held;
    }

    void mayDissolve(BodyId body) {
        mustKeepAnAdministrator(held -> held.body().equals(body));
    }

    void add(Membership membership) {
        all.add(membership);
    }

    void release(MembershipId membership, LocalDate until) {
        all.replaceAll(held -> held.id().equals(membership) ? held.endingOn(until) : held);
    }

    void dissolve(BodyId body, LocalDate until) {
        all.replaceAll(held -> held.body().equals(body) && !held.period().endsBy(until) ? held.endingOn(until) : held);
    }

    private void mustKeepAnAdministrator(Predicate<Membership> leaving) {
        var administrators = all.stream().filter(Membership::administersForGood).toList();
        if (administrators.stream().anyMatch(leaving) && administrators.stream().allMatch(leaving)) {
            throw new LastAdministratorStays();
        }
    }
}
