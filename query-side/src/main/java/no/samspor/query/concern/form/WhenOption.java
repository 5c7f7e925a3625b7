package no.samspor.query.concern.form;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * A quick answer to when something was seen.
 *
 * @param text text key
 * @param day what it stands for
 */
public record WhenOption(String text, LocalDate day) {

    /** Today, yesterday, and the week's first day when that is neither. */
    static List<WhenOption> on(LocalDate today) {
        List<WhenOption> options = new ArrayList<>();
        options.add(new WhenOption("concern.when.today", today));
        options.add(new WhenOption("concern.when.yesterday", today.minusDays(1)));
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        if (monday.isBefore(today.minusDays(1))) {
            options.add(new WhenOption("concern.when.week", monday));
        }
        return List.copyOf(options);
    }
}
