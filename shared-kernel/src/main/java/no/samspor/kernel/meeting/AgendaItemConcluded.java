package no.samspor.kernel.meeting;

import no.samspor.kernel.decision.DecisionId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * An item is done with in this meeting.
 *
 * @param decision the decision that was made in the same step, when it was decided
 * @param note what the minutes say of it; when it was deferred or sent back, why
 */
@Revision("1")
public record AgendaItemConcluded(
        MeetingId meeting,
        AgendaItemId item,
        ItemOutcome outcome,
        @Nullable DecisionId decision,
        @Nullable ProtectedText note)
        implements MeetingEvent {}
