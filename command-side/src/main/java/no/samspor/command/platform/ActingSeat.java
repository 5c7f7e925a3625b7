package no.samspor.command.platform;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import no.samspor.kernel.actor.Actor;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.time.Norway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which role and body a person acts in, out of those they hold today. */
@Component
class ActingSeat {

    /** In the kommune that is to be set up. */
    private static final Pattern OPERATOR = Pattern.compile("SYSTEM@\\d{4}");

    private final Seats seats;
    private final Clock clock;

    ActingSeat(Seats seats, Clock clock) {
        this.seats = seats;
        this.clock = clock;
    }

    /**
     * @param stated {@code ROLE@body}, or {@code SYSTEM@kommunenummer} for the operator; may be left out when there is
     *     no doubt: one seat, or the same role everywhere, then at the lowest level. A seat in a grensegruppe, which
     *     gives no commands, makes no doubt
     */
    Actor of(UserId user, @Nullable String stated) {
        if (stated != null && OPERATOR.matcher(stated).matches() && seats.isOperator(user)) {
            var kommune = new Kommunenummer(stated.substring(stated.indexOf('@') + 1));
            return new Actor(user, Role.SYSTEM, null, null, kommune);
        }
        var held = seats.heldBy(user, Norway.today(clock));
        if (stated != null) {
            return held.stream()
                    .filter(actor -> stated.equals(actor.role() + "@" + actor.body()))
                    .findFirst()
                    .orElseThrow(RoleNotHeld::new);
        }
        var acting = held.stream()
                .filter(actor -> actor.role() != Role.BORDER_MEMBER)
                .toList();
        if (acting.stream()
                        .map(actor -> List.of(actor.role(), actor.kommune()))
                        .distinct()
                        .count()
                > 1) {
            throw new ActingAsNeeded();
        }
        return (acting.isEmpty() ? held : acting)
                .stream()
                        .min(Comparator.comparing(Actor::level, Comparator.nullsLast(Comparator.naturalOrder())))
                        .orElseThrow(NoSeat::new);
    }
}
