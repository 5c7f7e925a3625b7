package no.samspor.query.audit.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.time.Norway;
import no.samspor.query.audit.known.Change;
import no.samspor.query.audit.sentence.EventSentence;
import org.jspecify.annotations.Nullable;

/**
 * A case at a moment, as the auditor sees it.
 *
 * @param number of the event shown, from 1
 * @param inAll how many events the case has
 * @param changed how many of the fields the event changed
 */
public record ReplayView(
        CaseId id,
        String caseNumber,
        int number,
        int inAll,
        Shown event,
        List<Change> changes,
        long changed,
        List<Step> steps,
        boolean moreSteps,
        Rail rail,
        @Nullable Knew knew,
        @Nullable Chain chain) {

    /**
     * An event, in words and with what identifies it.
     *
     * @param about number of the concern or decision, title of the tiltak; nothing for the case itself
     * @param ground the legal ground that it names
     */
    public record Shown(
            EventSentence words,
            @Nullable String about,
            LocalDate occurredOn,
            Instant recordedAt,
            @Nullable Ground ground,
            UUID eventId,
            UUID commandId,
            long position) {

        public LocalDate recordedOn() {
            return Norway.dayOf(recordedAt);
        }
    }

    /** @param validFrom as far as it is known */
    public record Ground(String text, @Nullable LocalDate validFrom) {}

    /** @param later that it was not there yet */
    public record Step(int number, String title, LocalDate recordedOn, boolean current, boolean later) {}

    /** The events not there yet, when there are any: where the list says so. */
    public int firstLater() {
        return steps.stream()
                .filter(Step::later)
                .mapToInt(Step::number)
                .findFirst()
                .orElse(0);
    }
}
