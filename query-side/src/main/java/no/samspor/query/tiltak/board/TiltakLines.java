package no.samspor.query.tiltak.board;

import java.time.LocalDate;
import java.util.ArrayList;
import no.samspor.query.platform.life.Life;
import no.samspor.query.platform.web.Dates;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Draws tiltak, and says the same in words in the reader's language. */
@Component
class TiltakLines {

    private final MessageSource texts;
    private final Dates dates;

    TiltakLines(MessageSource texts, Dates dates) {
        this.texts = texts;
        this.dates = dates;
    }

    TiltakLine of(TiltakItem item, LocalDate today) {
        var late = item.state() == TiltakState.APPROVED
                && item.startBy() != null
                && item.startBy().isBefore(today);
        var wrong = late ? "late" : item.withoutResult() ? "withoutResult" : null;
        return new TiltakLine(
                "/tiltak/" + item.id(),
                item.title(),
                item.responsible().name(),
                new Life(item.approvedOn(), item.startedOn(), item.evaluatedOn(), item.endedOn(), item.evaluateBy()),
                wrong == null ? item.state().look() : "late",
                say("tiltak.state." + (wrong == null ? item.state() : wrong)),
                words(item));
    }

    private String words(TiltakItem item) {
        var words = new ArrayList<String>();
        if (item.approvedOn() != null) {
            words.add(say("tiltak.words.approved", dates.day(item.approvedOn())));
        }
        if (item.startedOn() != null) {
            words.add(say("tiltak.words.started", dates.day(item.startedOn())));
        }
        if (!item.evaluatedOn().isEmpty() && item.result() != null) {
            words.add(say(
                    "tiltak.words.evaluated",
                    dates.day(item.evaluatedOn().getLast()),
                    say("tiltak.result." + item.result())));
        }
        if (item.endedOn() != null) {
            words.add(say("tiltak.words." + item.state(), dates.day(item.endedOn())));
        }
        return words.isEmpty() ? say("tiltak.words.proposed") : String.join(" ", words);
    }

    private String say(String key, Object... values) {
        return texts.getMessage(key, values, LocaleContextHolder.getLocale());
    }
}
