package no.samspor.query.audit.moment;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.Locale;
import no.samspor.kernel.time.Norway;
import no.samspor.query.audit.moment.NoSuchMoment.Cause;
import org.jspecify.annotations.Nullable;

/**
 * A day that somebody asks for, with or without a time.
 *
 * @param date {@code 2026-05-12} or {@code 12.05.2026}
 * @param clock {@code 10.24} or {@code 10:24}, in Norway; the end of the day when it is absent
 */
public record AskedDay(String date, @Nullable String clock) {

    private static final List<DateTimeFormatter> DATES = List.of(strict("uuuu-MM-dd"), strict("d.M.uuuu"));
    private static final List<DateTimeFormatter> TIMES = List.of(strict("H.mm"), strict("H:mm"));
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    /** The day that was asked for. @throws NoSuchMoment when it is none */
    public LocalDate day() {
        return parse(DATES, date, Cause.NOT_A_DATE, LocalDate::from);
    }

    /** The minute that was asked for, if any was. @throws NoSuchMoment when it is none */
    public @Nullable LocalTime minute() {
        return clock == null || clock.isBlank() ? null : parse(TIMES, clock, Cause.NOT_A_TIME, LocalTime::from);
    }

    /** The first instant that is no longer meant. @throws NoSuchMoment when it is none, or has not come yet */
    public Instant until(Clock now) {
        var day = day();
        var minute = minute();
        if (day.isAfter(Norway.today(now))) {
            throw new NoSuchMoment(Cause.IN_THE_FUTURE, day);
        }
        if (minute == null) {
            return day.plusDays(1).atStartOfDay(Norway.ZONE).toInstant();
        }
        var begins = day.atTime(minute).atZone(Norway.ZONE).toInstant();
        if (begins.isAfter(now.instant())) {
            throw new NoSuchMoment(Cause.IN_THE_FUTURE, day);
        }
        return begins.plus(A_MINUTE);
    }

    private static <T> T parse(List<DateTimeFormatter> forms, String text, Cause otherwise, TemporalQuery<T> query) {
        for (var form : forms) {
            try {
                return form.parse(text.strip(), query);
            } catch (DateTimeParseException notThisForm) {
                continue;
            }
        }
        throw new NoSuchMoment(otherwise);
    }
}
