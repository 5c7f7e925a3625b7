package no.samspor.query.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.organisation.BodyKind;
import no.samspor.kernel.organisation.BodyPosition;
import no.samspor.kernel.organisation.CodeList;

/** What other pages ask of the organisation: which levels and bodies there are, who sits there, what can be chosen. */
public interface Organisation {

    /** The kommune's levels, lowest first; empty when it is not set up. */
    List<Level> ladder(Kommunenummer kommune);

    /** The bodies that exist on a day, the lowest level first, those outside the ladder last. */
    List<BodyView> bodies(Kommunenummer kommune, LocalDate on);

    /** The bodies that can be responsible for something on a day: those on the ladder that are the kommune's own. */
    default List<BodyView> onTheLadder(Kommunenummer kommune, LocalDate on) {
        return bodies(kommune, on).stream()
                .filter(body -> body.level() != null && body.kind() != BodyKind.GRENSEGRUPPE)
                .toList();
    }

    /** The group that speaks for a level on a day. */
    default Optional<BodyView> groupAt(Level level, Kommunenummer kommune, LocalDate on) {
        return bodies(kommune, on).stream()
                .filter(body -> body.level() == level && body.speaksForItsLevel())
                .findFirst();
    }

    /** The grensegrupper that a kommune has on a day, or that a neighbour shares with it. */
    List<BodyView> grensegrupper(Kommunenummer kommune, LocalDate on);

    /** The version of the kommune's organisation, which a change to it is based on; -1 when it is not set up. */
    long version(Kommunenummer kommune);

    /** A body, dissolved ones too. */
    Optional<BodyView> body(BodyId body);

    /** Who sits in a body on a day, the leader first. */
    List<MemberView> members(BodyId body, LocalDate on);

    /** How somebody sits in a body on a day; empty when they do not. */
    default Optional<BodyPosition> position(UserId user, BodyId body, LocalDate on) {
        return members(body, on).stream()
                .filter(member -> member.user().equals(user))
                .map(MemberView::position)
                .findFirst();
    }

    /** Whether somebody leads a body on a day, or is its deputy. */
    default boolean leads(UserId user, BodyId body, LocalDate on) {
        return position(user, body, on)
                .filter(position -> position == BodyPosition.LEADER || position == BodyPosition.DEPUTY)
                .isPresent();
    }

    /** The whole list in the kommune's order; what is out of use too. */
    List<CodeView> codes(Kommunenummer kommune, CodeList list);
}
