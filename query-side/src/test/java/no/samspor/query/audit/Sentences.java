package no.samspor.query.audit;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import no.samspor.kernel.time.Norway;
import no.samspor.query.audit.sentence.EventSentences;
import no.samspor.query.platform.web.Amounts;
import no.samspor.query.platform.web.Dates;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The sentences with their real texts, on the day of the drawings. */
public final class Sentences {

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-16T08:31:00Z"), Norway.ZONE);

    private Sentences() {}

    public static EventSentences inTests() {
        var texts = texts();
        return new EventSentences(texts, new StoryNames(), new Dates(CLOCK, texts), new Amounts());
    }

    public static MessageSource texts() {
        var texts = new ResourceBundleMessageSource();
        texts.setBasenames("texts/sentence", "texts/audit", "texts/shell", "texts/tiltak");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        texts.setDefaultLocale(Locale.ROOT);
        return texts;
    }
}
