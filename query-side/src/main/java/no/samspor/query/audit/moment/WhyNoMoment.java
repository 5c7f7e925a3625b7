package no.samspor.query.audit.moment;

import java.time.LocalDate;
import java.util.Arrays;
import no.samspor.query.platform.web.Dates;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Why there is no moment as it was asked for, and what there is: in the language of whoever reads. */
@Component
public class WhyNoMoment {

    private final MessageSource texts;
    private final Dates dates;

    public WhyNoMoment(MessageSource texts, Dates dates) {
        this.texts = texts;
        this.dates = dates;
    }

    public String says(NoSuchMoment none) {
        var arguments = Arrays.stream(none.arguments())
                .map(value -> value instanceof LocalDate day ? dates.date(day) : value)
                .toArray();
        return texts.getMessage("audit.nowhere." + none.why().code(), arguments, LocaleContextHolder.getLocale());
    }
}
