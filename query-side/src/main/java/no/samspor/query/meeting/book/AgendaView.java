package no.samspor.query.meeting.book;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samspor.kernel.decision.DecisionResult;
import no.samspor.kernel.meeting.AgendaSubject;
import no.samspor.kernel.meeting.ItemOutcome;
import no.samspor.query.organisation.Named;
import org.jspecify.annotations.Nullable;

/**
 * An item with what came of it.
 *
 * @param number its place on the agenda, from 1
 * @param title absent when it is left out
 * @param leftOut why there is no more of it here; absent when it is whole
 * @param shielded the legal ground on which the public version leaves it out
 * @param note what the minutes say of it
 */
public record AgendaView(
        UUID id,
        int number,
        @Nullable String title,
        @Nullable LeftOut leftOut,
        @Nullable Subject subject,
        @Nullable Carried carried,
        @Nullable String shielded,
        @Nullable ItemOutcome outcome,
        @Nullable String note,
        @Nullable Decided decision,
        List<TaskItem> tasks,
        List<Correction> corrections) {

    /** Why an item is not told here. */
    public enum LeftOut {
        /** By the legal ground that stands with it. */
        SHIELDED,
        /** It was said at utførende level, and is not read above it. */
        SAID_BELOW
    }

    /**
     * What it is about.
     *
     * @param href the page of it, if there is one
     * @param number of a case, where the viewer knows it
     * @param question what the level below asks, of a lifted case
     * @param notAccepted whether a lifted case still waits to be accepted: then what it asks cannot be decided
     */
    public record Subject(
            AgendaSubject.Kind kind,
            UUID id,
            @Nullable String href,
            @Nullable String number,
            @Nullable String question,
            boolean lifted,
            boolean notAccepted) {}

    /**
     * Where it was deferred, or stood on the agenda of a cancelled meeting.
     *
     * @param times how often it has been deferred
     * @param reason why, the last time
     */
    public record Carried(
            UUID meeting,
            LocalDate day,
            int times,
            @Nullable String reason) {}

    /** What was decided under it, with what it asked for and who disagreed. */
    public record Decided(
            UUID id,
            String number,
            String title,
            String text,
            String reason,
            DecisionResult result,
            Named responsible,
            @Nullable LocalDate deadline,
            @Nullable String legalGround,
            List<Tiltak> tiltak,
            List<Dissent> dissent) {

        /** Whether the text says more than the title. */
        public boolean saysMore() {
            return !text.equals(title);
        }
    }

    /** A tiltak that was asked for. Whole øre. */
    public record Tiltak(
            UUID id,
            String title,
            Named responsible,
            @Nullable LocalDate startBy,
            @Nullable Long amountOre) {}

    /** Who disagreed, in their words. */
    public record Dissent(Named member, String text) {}

    /** What is right, and why it was corrected. */
    public record Correction(String text, String reason, LocalDate on, Named by) {}

    public boolean isOpen() {
        return outcome == null;
    }

    /** How often it has been deferred. */
    public int timesDeferred() {
        return carried == null ? 0 : carried.times();
    }

    /** As the public reads it: whole, or that there was such an item and on which ground it is left out. */
    AgendaView forThePublic() {
        if (shielded != null) {
            return leftOut(LeftOut.SHIELDED);
        }
        return title == null && decision == null
                ? leftOut(LeftOut.SAID_BELOW)
                : new AgendaView(
                        id,
                        number,
                        title,
                        title == null ? LeftOut.SAID_BELOW : null,
                        null,
                        carried == null ? null : new Carried(carried.meeting(), carried.day(), carried.times(), null),
                        null,
                        outcome,
                        title == null ? null : note,
                        decision,
                        title == null ? List.of() : tasks,
                        title == null ? List.of() : corrections);
    }

    private AgendaView leftOut(LeftOut why) {
        return new AgendaView(id, number, null, why, null, null, shielded, outcome, null, null, List.of(), List.of());
    }
}
