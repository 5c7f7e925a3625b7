package no.samspor.query.audit.sentence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import no.samspor.kernel.time.Norway;

/** Days and times as they are written in full: «12. mai 2026», «12. mai 2026 kl. 10.24». */
public final class Days {

    private Days() {}

    public static String of(LocalDate day, Locale locale) {
        return format(isEnglish(locale) ? "d MMMM uuuu" : "d. MMMM uuuu", locale)
                .format(day);
    }

    /** The minute in Norway. */
    public static String of(Instant instant, Locale locale) {
        return format(isEnglish(locale) ? "d MMMM uuuu 'at' HH:mm" : "d. MMMM uuuu 'kl.' HH.mm", locale)
                .format(instant.atZone(Norway.ZONE));
    }

    private static DateTimeFormatter format(String pattern, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale);
    }

    private static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }
}
