package no.samspor.query.platform.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import no.samspor.kernel.time.Norway;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Days and times as they are written, in the reader's language. In a template: {@code ${@dates.day(case.due)}}. */
@Component("dates")
public class Dates {

    private final Clock clock;
    private final MessageSource texts;

    public Dates(Clock clock, MessageSource texts) {
        this.clock = clock;
        this.texts = texts;
    }

    /** «16. november», with the year unless it is this one. */
    public String day(LocalDate day) {
        return day.getYear() == today().getYear() ? format("shell.date.day", day) : date(day);
    }

    /** «16. november 2026». */
    public String date(LocalDate day) {
        return format("shell.date.date", day);
    }

    /** «mandag 16. november 2026». */
    public String weekday(LocalDate day) {
        return format("shell.date.weekday", day);
    }

    /** «torsdag 12. nov.». */
    public String shortWeekday(LocalDate day) {
        return format("shell.date.shortWeekday", day);
    }

    /** «16.11.2026», as in a field. */
    public String field(LocalDate day) {
        return DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT).format(day);
    }

    /** «16. november 2026 kl. 09.31». */
    public String moment(Instant moment) {
        return text("shell.date.moment", date(LocalDate.ofInstant(moment, Norway.ZONE)), clock(moment));
    }

    /** «09.00». */
    public String time(LocalTime time) {
        return DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT).format(time);
    }

    /** «09.31». */
    public String clock(Instant moment) {
        return DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT).format(moment.atZone(Norway.ZONE));
    }

    /** «Skjedde og ført 5. november kl. 14.12», or «Skjedde 13. oktober, ført 14. oktober». */
    public String happened(LocalDate occurredOn, Instant recordedAt) {
        var recordedOn = LocalDate.ofInstant(recordedAt, Norway.ZONE);
        return occurredOn.equals(recordedOn)
                ? text("shell.date.happenedAndRecorded", day(occurredOn), clock(recordedAt))
                : text("shell.date.happenedThenRecorded", day(occurredOn), day(recordedOn));
    }

    /** «4 dager over», «I dag», «I morgen», «Onsdag», «Om 11 dager». */
    public String due(LocalDate day) {
        var words = dueInSentence(day);
        return words.substring(0, 1).toUpperCase(language()) + words.substring(1);
    }

    /** The date to stand beside {@link #due}: «torsdag 12. nov.», or «12. nov.» where that says the weekday already. */
    public String besideDue(LocalDate day) {
        var days = ChronoUnit.DAYS.between(today(), day);
        return days > 1 && days < 7 ? format("shell.date.short", day) : shortWeekday(day);
    }

    /** As {@link #due}, in the middle of a sentence. */
    public String dueInSentence(LocalDate day) {
        var days = ChronoUnit.DAYS.between(today(), day);
        if (days < 0) {
            return text("shell.due.over", -days);
        }
        if (days == 0) {
            return text("shell.due.today");
        }
        if (days == 1) {
            return text("shell.due.tomorrow");
        }
        return days < 7 ? day.getDayOfWeek().getDisplayName(TextStyle.FULL, language()) : text("shell.due.in", days);
    }

    /** {@code late} when it is over, {@code soon} today and tomorrow, nothing otherwise: the class in the styles. */
    public @Nullable String urgency(LocalDate day) {
        var days = ChronoUnit.DAYS.between(today(), day);
        return days < 0 ? "late" : days < 2 ? "soon" : null;
    }

    public LocalDate today() {
        return Norway.today(clock);
    }

    private String format(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(text(pattern), language()).format(day);
    }

    private String text(String key, Object... values) {
        return texts.getMessage(key, values, language());
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
