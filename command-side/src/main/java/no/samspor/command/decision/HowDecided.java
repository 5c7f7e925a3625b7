package no.samspor.command.decision;

import java.util.List;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.decision.Dissent;
import no.samspor.kernel.meeting.AgendaPlace;
import no.samspor.kernel.store.text.ProtectedText;
import org.jspecify.annotations.Nullable;

/** How a body decided at once. By circulation takes time and begins with {@link StartCirculation}. */
public sealed interface HowDecided {

    /** In a meeting that Samspor does not know, with those present and whoever dissented among them. */
    record InMeeting(@Nullable ProtectedText meeting, List<UserId> present, List<Dissent> dissent)
            implements HowDecided {}

    /** Under an item of a meeting in Samspor, which says itself who is present. */
    record UnderItem(AgendaPlace at, List<UserId> present, List<Dissent> dissent) implements HowDecided {}

    /** Alone, within a recorded mandate. */
    record OnDelegation(@Nullable ProtectedText mandate) implements HowDecided {}
}
