package no.samspor.query.audit.sentence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samspor.kernel.actor.Actor;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.concern.AgeBand;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.organisation.CodeList;
import no.samspor.query.organisation.Named;
import no.samspor.query.organisation.Names;
import no.samspor.query.platform.web.Amounts;
import no.samspor.query.platform.web.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** How people, bodies, dates and amounts are said within a sentence, in the language of whoever reads. */
public final class Phrases {

    private final MessageSource texts;
    private final Names names;
    private final Dates dates;
    private final Amounts amounts;
    private final Kommunenummer kommune;

    Phrases(MessageSource texts, Names names, Dates dates, Amounts amounts, Kommunenummer kommune) {
        this.texts = texts;
        this.names = names;
        this.dates = dates;
        this.amounts = amounts;
        this.kommune = kommune;
    }

    public String text(String key, Object... arguments) {
        return Quotes.nested(texts.getMessage(key, arguments, LocaleContextHolder.getLocale()));
    }

    /** As {@link #text}, or the other text where there is none under that key. */
    String textOr(String key, String otherKey, Object... arguments) {
        return Quotes.nested(texts.getMessage(
                new DefaultMessageSourceResolvable(new String[] {key, otherKey}, arguments),
                LocaleContextHolder.getLocale()));
    }

    /** Nothing for nothing. */
    String ifAny(String key, @Nullable Object argument) {
        return argument == null ? "" : text(key, argument);
    }

    String label(String label) {
        return text("sentence.said." + label);
    }

    /** Who stands as the doer: the person, or Samspor when nobody gave the command. */
    String doer(Actor actor) {
        return actor.role() == Role.SYSTEM ? text("sentence.samspor") : person(actor.user());
    }

    /** As what, and in which body: «som SLT-koordinator i SLT-arbeidsgruppen». */
    String acting(Actor actor) {
        if (actor.role() == Role.SYSTEM) {
            return text("sentence.as.SYSTEM", person(actor.user()));
        }
        var role = text("sentence.as." + actor.role());
        return actor.body() == null ? role : text("sentence.as.in", role, body(actor.body()));
    }

    public String person(UserId user) {
        return names.person(user);
    }

    public String people(List<UserId> users) {
        return list(users.stream().map(this::person).toList());
    }

    public String body(@Nullable BodyId body) {
        return body == null ? text("sentence.nobody") : names.body(body);
    }

    String bodies(List<BodyId> bodies) {
        return list(bodies.stream().map(this::body).toList());
    }

    public String level(Level level) {
        return text("sentence.level." + level);
    }

    public String themes(List<String> codes) {
        return list(codes.stream()
                .map(code -> names.code(kommune, CodeList.THEMES, code))
                .toList());
    }

    public String area(@Nullable String code) {
        return code == null ? text("sentence.no-area") : names.code(kommune, CodeList.AREAS, code);
    }

    public String ages(@Nullable AgeBand ages) {
        return ages == null ? text("sentence.no-ages") : text("sentence.ages", ages.from(), ages.to());
    }

    /** A value of an enumeration that people read, under {@code sentence.<Type>.<VALUE>}. */
    public String value(Enum<?> value) {
        return text("sentence." + value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    public String day(LocalDate day) {
        return dates.date(day);
    }

    /** Who did something, and on which day; nothing when nobody has. */
    public @Nullable String by(@Nullable Named person, @Nullable LocalDate day) {
        return person == null || day == null ? null : text("audit.by", person.name(), day(day));
    }

    public String money(long ore) {
        return amounts.kroner(ore);
    }

    public String decimal(BigDecimal value) {
        return amounts.decimal(value);
    }

    /** «a, b og c». */
    public String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return items.stream().limit(items.size() - 1L).collect(Collectors.joining(", "))
                + " "
                + text("sentence.and")
                + " "
                + items.getLast();
    }

    /** The name of a stream, or a neutral word when it is not among them. */
    String subject(Subjects subjects, UUID id, String otherwise) {
        var name = subjects.nameOf(id);
        return name == null ? text(otherwise) : name;
    }
}
