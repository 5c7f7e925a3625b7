package no.samspor.query.decision.register;

import java.util.ArrayList;
import java.util.List;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.query.organisation.Names;
import no.samspor.query.platform.web.Chip;
import no.samspor.query.platform.web.Dates;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the register is narrowed to, in words: on the page, and on paper. */
@Component
class RegisterChips {

    private final Names names;
    private final MessageSource texts;
    private final Dates dates;

    RegisterChips(Names names, MessageSource texts, Dates dates) {
        this.names = names;
        this.texts = texts;
        this.dates = dates;
    }

    List<Chip> of(RegisterFilter filter) {
        var chips = new ArrayList<Chip>();
        if (filter.body() != null) {
            chips.add(Chip.of("body", names.body(new BodyId(filter.body()))));
        }
        if (filter.status() != null) {
            chips.add(Chip.of("status", say("decision.status." + filter.status())));
        }
        if (filter.from() != null) {
            chips.add(Chip.of("from", say("decision.filter.chip.from", dates.date(filter.from()))));
        }
        if (filter.to() != null) {
            chips.add(Chip.of("to", say("decision.filter.chip.to", dates.date(filter.to()))));
        }
        if (Boolean.TRUE.equals(filter.unconfirmed())) {
            chips.add(Chip.of("unconfirmed", say("decision.unconfirmed")));
        }
        if (filter.level() != null) {
            chips.add(Chip.of("level", say("shell.level." + filter.level())));
        }
        if (filter.result() != null) {
            chips.add(Chip.of("result", say("decision.result." + filter.result())));
        }
        if (filter.person() != null) {
            chips.add(Chip.of("person", say("decision.filter.chip.person", names.person(new UserId(filter.person())))));
        }
        if (filter.subject() != null && !filter.subject().isBlank()) {
            chips.add(Chip.of("subject", say("decision.filter.chip.subject", filter.subject())));
        }
        if (filter.about() != null) {
            chips.add(Chip.of("about", say("decision.filter.chip.about")));
        }
        return chips;
    }

    private String say(String key, Object... values) {
        return texts.getMessage(key, values, LocaleContextHolder.getLocale());
    }
}
