package no.samspor.query.meeting.book;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.samspor.query.organisation.Named;
import org.jspecify.annotations.Nullable;

/**
 * One meeting: its agenda before it, its minutes from then on.
 *
 * @param agenda without what was withdrawn
 * @param attendance empty until it is opened
 * @param guests those that came, before the meeting those invited
 * @param reason why it was moved or cancelled, the last time
 * @param savedAt when something was last put into the minutes
 * @param recordedBy who keeps the minutes
 * @param corrections of the minutes as a whole
 * @param forThePublic whether this is the public version
 */
public record MeetingView(
        MeetingItem meeting,
        List<AgendaView> agenda,
        List<Seat> attendance,
        List<Guest> guests,
        List<Named> invited,
        @Nullable LocalDate invitedOn,
        @Nullable String message,
        @Nullable String reason,
        @Nullable Instant openedAt,
        @Nullable Instant savedAt,
        @Nullable Instant closedAt,
        @Nullable Named recordedBy,
        @Nullable LocalDate approvedOn,
        @Nullable Named approvedBy,
        List<AgendaView.Correction> corrections,
        boolean forThePublic) {

    /**
     * A member that day.
     *
     * @param title as what they sit there
     * @param cameAt of those who came later
     * @param leftAt of those who left earlier
     */
    public record Seat(
            Named member,
            String title,
            boolean present,
            @Nullable Instant cameAt,
            @Nullable Instant leftAt) {}

    /** Somebody without a seat there. */
    public record Guest(String name, String from) {}

    public List<Seat> present() {
        return attendance.stream().filter(Seat::present).toList();
    }

    public List<Seat> absent() {
        return attendance.stream().filter(seat -> !seat.present()).toList();
    }

    /** More than half of the members are there. */
    public boolean quorate() {
        return present().size() * 2 > attendance.size();
    }

    /** The item that is next to be concluded; absent when all are. */
    public @Nullable AgendaView current() {
        return agenda.stream().filter(AgendaView::isOpen).findFirst().orElse(null);
    }

    /** The item that is open after the current one; absent when that is the last. */
    public @Nullable AgendaView following() {
        return agenda.stream().filter(AgendaView::isOpen).skip(1).findFirst().orElse(null);
    }

    public List<AgendaView> open() {
        return agenda.stream().filter(AgendaView::isOpen).toList();
    }

    /** What was given out so far. */
    public List<TaskItem> tasks() {
        return agenda.stream().flatMap(item -> item.tasks().stream()).toList();
    }

    public long decisions() {
        return agenda.stream().filter(item -> item.decision() != null).count();
    }

    /** Whether the public version tells less. */
    public boolean hidesSomething() {
        return agenda.stream().anyMatch(item -> item.shielded() != null);
    }

    /** The same meeting as the public reads it: one source, the shielded items left out with their legal ground. */
    public MeetingView toThePublic() {
        return new MeetingView(
                meeting,
                agenda.stream().map(AgendaView::forThePublic).toList(),
                attendance,
                guests,
                List.of(),
                null,
                null,
                null,
                openedAt,
                savedAt,
                closedAt,
                recordedBy,
                approvedOn,
                approvedBy,
                corrections,
                true);
    }
}
