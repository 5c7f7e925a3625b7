package no.samspor.query.audit.sentence;

import java.math.BigDecimal;
import no.samspor.kernel.knowledge.IndicatorCorrected;
import no.samspor.kernel.knowledge.IndicatorEvent;
import no.samspor.kernel.knowledge.IndicatorRecorded;

/** What is recorded of indicators, in words. */
final class KnowledgeWords {

    private KnowledgeWords() {}

    static Words of(IndicatorEvent event, Phrases say) {
        return switch (event) {
            case IndicatorRecorded e ->
                Words.plain(
                        "IndicatorRecorded",
                        e.name(),
                        number(e.value()),
                        e.unit(),
                        e.period(),
                        say.value(e.source()),
                        e.area() == null ? say.text("sentence.whole-kommune") : say.area(e.area()));
            case IndicatorCorrected e ->
                Words.plain("IndicatorCorrected", number(e.value())).saying(say.label("reason"), e.reason());
        };
    }

    private static String number(BigDecimal value) {
        return value.toPlainString().replace('.', ',');
    }
}
