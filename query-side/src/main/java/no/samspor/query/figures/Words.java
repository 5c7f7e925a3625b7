package no.samspor.query.figures;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What figures say, in the reader's language. */
@Component
class Words {

    private final MessageSource texts;

    Words(MessageSource texts) {
        this.texts = texts;
    }

    String say(String key, Object... values) {
        return texts.getMessage(key, values, LocaleContextHolder.getLocale());
    }

    /** «37», «&lt;5» or «skjult». */
    String count(ShownCount count) {
        return switch (count) {
            case ShownCount.Exact exact -> String.valueOf(exact.count());
            case ShownCount.FewerThanFive few -> "<5";
            case ShownCount.Hidden hidden -> say("figures.hidden");
        };
    }

    /** «3. kv. 26». */
    String label(Quarter quarter) {
        return say(
                "figures.quarter.label",
                quarter.number(),
                String.valueOf(quarter.year()).substring(2));
    }

    /** «i 3. kvartal». */
    String in(Quarter quarter) {
        return say("figures.quarter.in", quarter.number());
    }
}
