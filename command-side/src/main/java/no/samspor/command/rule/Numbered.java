package no.samspor.command.rule;

import java.util.Locale;

/**
 * A command whose event carries a number that people can say on the phone. The platform draws it in the same
 * transaction and hands it to the handler as a {@link Number} parameter.
 */
public interface Numbered {

    /** The series to draw from. */
    Series series();

    /** Series per kommune and year. */
    enum Series {
        CONCERN("B-"),
        CASE(""),
        DECISION("V-"),
        MEETING("M-"),
        PLAN("P-");

        private final String prefix;

        Series(String prefix) {
            this.prefix = prefix;
        }

        /** For example B-2026-098, 2026-118, V-2026-031. */
        public String format(int year, long number) {
            return String.format(Locale.ROOT, "%s%d-%03d", prefix, year, number);
        }
    }

    /** The number drawn, as it is written. */
    record Number(String text) {}
}
