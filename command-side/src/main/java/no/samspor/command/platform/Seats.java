package no.samspor.command.platform;

import java.time.LocalDate;
import java.util.List;
import no.samspor.kernel.actor.Actor;
import no.samspor.kernel.actor.UserId;

/** What a person may act as; the organisation knows. */
public interface Seats {

    /** One actor for each role and body that the person holds on that day, in any kommune. */
    List<Actor> heldBy(UserId user, LocalDate on);

    /** Whether the person runs this Samspor, and so may set up kommuner. */
    default boolean isOperator(UserId user) {
        return false;
    }
}
