package no.samspor.query.audit.replay;

import no.samspor.query.audit.moment.Axis;
import no.samspor.query.platform.web.Dates;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What moments are called, in the language of whoever reads. */
@Component
class MomentSentences {

    private final MessageSource texts;
    private final Dates dates;

    MomentSentences(MessageSource texts, Dates dates) {
        this.texts = texts;
        this.dates = dates;
    }

    /** «12. mai 2026 kl. 10.24», as it was asked for or as the event was recorded. */
    String of(AskedMoment asked, Moment moment) {
        if (!asked.byDate()) {
            return dates.moment(moment.current().recordedAt());
        }
        var minute = asked.axis() == Axis.RECORDED ? asked.minute() : null;
        var day = dates.date(asked.day());
        return minute == null
                ? day
                : text("shell.date.moment", day, "%02d.%02d".formatted(minute.getHour(), minute.getMinute()));
    }

    private String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
