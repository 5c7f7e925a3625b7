package no.samspor.command.platform;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import no.samspor.kernel.actor.Actor;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.time.Norway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which role and body a person acts in, out of those they hold today. */
@Component
class ActingSeat {

    private final Seats seats;
    private final Clock clock;

    ActingSeat(Seats seats, Clock clock) {
        this.seats = seats;
        this.clock = clock;
    }

    /**
     * @param stated {@code ROLE@body}; may be left out when there is no doubt: one seat, or the same role everywhere,
     *     then at the lowest level
     */
    Actor of(UserId user, @Nullable String stated) {
        var held = seats.heldBy(user, Norway.today(clock));
        if (stated != null) {
            return held.stream()
                    .filter(actor -> stated.equals(actor.role() + "@" + actor.body()))
                    .findFirst()
                    .orElseThrow(RoleNotHeld::new);
        }
        if (held.stream()
                        .map(actor -> List.of(actor.role(), actor.kommune()))
                        .distinct()
                        .count()
                > 1) {
            throw new ActingAsNeeded();
        }
        return held.stream()
                .min(Comparator.comparing(Actor::level, Comparator.nullsLast(Comparator.naturalOrder())))
                .orElseThrow(NoSeat::new);
    }
}
