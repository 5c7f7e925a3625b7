package no.samspor.query.audit.sentence;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import no.samspor.kernel.meeting.AgendaItemConcluded;
import no.samspor.kernel.meeting.AgendaItemId;
import no.samspor.kernel.meeting.AgendaItemPlaced;
import no.samspor.kernel.meeting.AgendaItemShielded;
import no.samspor.kernel.meeting.AgendaItemWithdrawn;
import no.samspor.kernel.meeting.AgendaOrdered;
import no.samspor.kernel.meeting.AttendanceChanged;
import no.samspor.kernel.meeting.InvitationSent;
import no.samspor.kernel.meeting.MeetingCancelled;
import no.samspor.kernel.meeting.MeetingClosed;
import no.samspor.kernel.meeting.MeetingEvent;
import no.samspor.kernel.meeting.MeetingMoved;
import no.samspor.kernel.meeting.MeetingOpened;
import no.samspor.kernel.meeting.MeetingScheduled;
import no.samspor.kernel.meeting.MeetingTime;
import no.samspor.kernel.meeting.MinutesApproved;
import no.samspor.kernel.meeting.MinutesCorrected;
import no.samspor.query.platform.ShownText;

/** What happens to a meeting, its agenda and its minutes, in words. */
final class MeetingWords {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT);

    private MeetingWords() {}

    static Words of(MeetingEvent event, Phrases say, Subjects subjects) {
        return switch (event) {
            case MeetingScheduled e ->
                Words.plain("MeetingScheduled", e.number(), say.body(e.body()), time(e.time(), say))
                        .saying(say.label("place"), e.place());
            case MeetingMoved e ->
                Words.plain("MeetingMoved", time(e.time(), say))
                        .saying(say.label("reason"), e.reason())
                        .saying(say.label("place"), e.place());
            case MeetingCancelled e -> Words.plain("MeetingCancelled").saying(say.label("reason"), e.reason());
            case AgendaItemPlaced e ->
                Words.plain(
                        "AgendaItemPlaced",
                        ShownText.of(e.title()),
                        say.ifAny("sentence.deferred", e.timesDeferred() == 0 ? null : e.timesDeferred()),
                        say.ifAny(
                                "sentence.shielded",
                                e.shielded() == null ? null : e.shielded().text()));
            case AgendaItemWithdrawn e ->
                Words.plain("AgendaItemWithdrawn", item(e.item(), say, subjects))
                        .saying(say.label("reason"), e.reason());
            case AgendaOrdered e -> Words.plain("AgendaOrdered");
            case AgendaItemShielded e ->
                e.ground() == null
                        ? Words.plain("AgendaItemShielded.OPEN", item(e.item(), say, subjects))
                        : Words.plain(
                                "AgendaItemShielded",
                                item(e.item(), say, subjects),
                                e.ground().text());
            case InvitationSent e ->
                Words.plain("InvitationSent", e.invited().size(), e.guests().size())
                        .saying(say.label("message"), e.message());
            case MeetingOpened e ->
                Words.plain(
                        "MeetingOpened",
                        e.present().size(),
                        e.present().size() + e.absent().size());
            case AttendanceChanged e -> Words.plain("AttendanceChanged", say.people(e.present()));
            case AgendaItemConcluded e ->
                Words.plain("AgendaItemConcluded." + e.outcome(), item(e.item(), say, subjects))
                        .saying(say.label("note"), e.note());
            case MeetingClosed e -> Words.plain("MeetingClosed");
            case MinutesApproved e -> Words.plain("MinutesApproved");
            case MinutesCorrected e ->
                Words.plain("MinutesCorrected")
                        .saying(say.label("reason"), e.reason())
                        .saying(say.label("correction"), e.text());
        };
    }

    private static String item(AgendaItemId item, Phrases say, Subjects subjects) {
        return say.subject(subjects, item.value(), "sentence.an-item");
    }

    private static String time(MeetingTime time, Phrases say) {
        return say.text("sentence.time", say.day(time.day()), clock(time.from()), clock(time.until()));
    }

    private static String clock(LocalTime time) {
        return CLOCK.format(time);
    }
}
