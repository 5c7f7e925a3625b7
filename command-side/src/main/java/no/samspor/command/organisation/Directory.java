package no.samspor.command.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.samspor.command.rule.Acting;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.organisation.BodyKind;
import no.samspor.kernel.organisation.BodyPosition;
import no.samspor.kernel.organisation.CodeList;
import no.samspor.kernel.organisation.LadderStep;
import no.samspor.kernel.organisation.MembershipId;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of other concepts ask of the organisation, as it is at the moment of the command. Declare it as a
 * parameter of a command handler; tests register a stand-in.
 */
public interface Directory {

    /** The kommune's levels, lowest first; empty when the kommune is not set up. */
    List<LadderStep> ladder(Kommunenummer kommune);

    /** A body, dissolved ones too. */
    Optional<Body> body(BodyId body);

    /**
     * @param field the field of the request that names the body
     * @throws NoSuchBody unless the body exists in that kommune on that date
     */
    default void mustHave(BodyId body, Kommunenummer kommune, LocalDate on, String field) {
        var exists = body(body)
                .filter(found -> found.kommune().equals(kommune) && found.existsOn(on))
                .isPresent();
        if (!exists) {
            throw new NoSuchBody(field);
        }
    }

    /** The standing group that meets at a level on a date. */
    Optional<Body> groupAt(Kommunenummer kommune, Level level, LocalDate on);

    /** Who sits in a body on a date. */
    List<Seat> seats(BodyId body, LocalDate on);

    /** Whether the actor acts in that body and led it that day, or was the deputy. */
    default boolean isLedBy(Acting acting, BodyId body) {
        return body.equals(acting.actor().body())
                && seats(body, acting.occurredOn()).stream()
                        .filter(seat -> seat.user().equals(acting.actor().user()))
                        .anyMatch(Seat::leads);
    }

    /** What a person holds on a date, in any kommune. */
    List<Seat> seatsOf(UserId user, LocalDate on);

    /** Whether a code can be chosen for something new. */
    boolean isActive(Kommunenummer kommune, CodeList list, String code);

    /**
     * A body.
     *
     * @param sharedWith the neighbours of a grensegruppe; empty for every other body
     * @param until the last day of a dissolved body
     */
    record Body(
            BodyId id,
            Kommunenummer kommune,
            BodyKind kind,
            @Nullable Level level,
            List<Kommunenummer> sharedWith,
            LocalDate from,
            @Nullable LocalDate until) {

        public boolean existsOn(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    /** A seat in a body, held on the day asked for. */
    record Seat(
            MembershipId membership,
            Kommunenummer kommune,
            BodyId body,
            @Nullable Level level,
            UserId user,
            Role role,
            BodyPosition position) {

        /** Whether it is the leader's seat, or the deputy's. */
        public boolean leads() {
            return position == BodyPosition.LEADER || position == BodyPosition.DEPUTY;
        }
    }
}
