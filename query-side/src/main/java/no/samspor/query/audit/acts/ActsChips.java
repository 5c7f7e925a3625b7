package no.samspor.query.audit.acts;

import java.util.ArrayList;
import java.util.List;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.query.organisation.Names;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.web.Chip;
import no.samspor.query.platform.web.Dates;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the trail is narrowed to, in words: on the page, and on paper. */
@Component
class ActsChips {

    private final Acts acts;
    private final Names names;
    private final MessageSource texts;
    private final Dates dates;

    ActsChips(Acts acts, Names names, MessageSource texts, Dates dates) {
        this.acts = acts;
        this.names = names;
        this.texts = texts;
        this.dates = dates;
    }

    /** @throws NotHere when the kommune has no such subject */
    List<Chip> of(Kommunenummer kommune, ActsFilter filter) {
        var chips = new ArrayList<Chip>();
        if (filter.subject() != null) {
            var name = acts.nameOf(kommune, filter.subject());
            chips.add(Chip.of("subject", say("audit.acts.about", name.isEmpty() ? filter.subject() : name)));
        }
        if (filter.person() != null) {
            chips.add(Chip.of("person", names.person(new UserId(filter.person()))));
        }
        if (filter.role() != null) {
            chips.add(Chip.of("role", say("audit.acts.role." + filter.role())));
        }
        if (filter.body() != null) {
            chips.add(Chip.of("body", names.body(new BodyId(filter.body()))));
        }
        if (filter.level() != null) {
            chips.add(Chip.of("level", say("shell.level." + filter.level())));
        }
        if (filter.kind() != null) {
            chips.add(Chip.of("kind", say("audit.acts.kind." + filter.kind())));
        }
        if (filter.from() != null) {
            chips.add(Chip.of("from", say("audit.acts.chip.from", dates.date(filter.from()))));
        }
        if (filter.to() != null) {
            chips.add(Chip.of("to", say("audit.acts.chip.to", dates.date(filter.to()))));
        }
        return chips;
    }

    private String say(String key, Object... values) {
        return texts.getMessage(key, values, LocaleContextHolder.getLocale());
    }
}
