package no.samspor.query.audit.known;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import no.samspor.query.audit.sentence.Phrases;
import no.samspor.query.audit.sentence.Quotes;
import no.samspor.query.audit.step.Change;
import no.samspor.query.audit.step.Facts;
import no.samspor.query.audit.step.Field;
import org.jspecify.annotations.Nullable;

/** A case at a moment, field by field, in the words of one language. */
public final class StateWords {

    private final Phrases say;

    public StateWords(Phrases say) {
        this.say = say;
    }

    /** What the event between them changed, and what it left. */
    public List<Change> between(CaseAsKnown before, CaseAsKnown after) {
        return Facts.between(of(before), of(after));
    }

    /** All that can be said of it. */
    public Facts of(CaseAsKnown known) {
        return new Facts()
                .say(Field.STATUS, say.text("audit.status." + known.status()))
                .say(Field.TITLE, standing(known, Standing::title))
                .say(Field.LEVEL, standing(known, at -> say.text("shell.level." + at.level())))
                .say(Field.BODY, standing(known, at -> say.body(at.body())))
                .say(Field.OWNER, standing(known, at -> say.person(at.owner())))
                .say(Field.DEADLINE, standing(known, at -> at.deadline() == null ? null : say.day(at.deadline())))
                .say(Field.CONCERNS, list(known.linkedConcerns(), this::concern))
                .say(Field.DECISIONS, list(known.decisions().values(), this::decision))
                .say(Field.TILTAK, list(known.tiltak().values(), this::tiltak))
                .say(Field.MONEY, money(known.tiltak().values()))
                .say(Field.THEMES, standing(known, at -> say.themes(at.themes())))
                .say(Field.AREA, standing(known, at -> say.area(at.area())))
                .say(Field.EXTENT, standing(known, at -> say.value(at.headcount()) + ", " + say.ages(at.ages())))
                .say(Field.NOTES, standing(known, at -> at.notes() == 0 ? null : String.valueOf(at.notes())));
    }

    private static @Nullable String standing(CaseAsKnown known, Function<Standing, @Nullable String> what) {
        var at = known.standing();
        return at == null ? null : what.apply(at);
    }

    private static <T> @Nullable String list(Collection<T> all, Function<T, String> each) {
        return all.isEmpty() ? null : String.join("\n", all.stream().map(each).toList());
    }

    private String concern(ConcernAsKnown concern) {
        return concern.number() + ", " + say.text("audit.concern." + concern.state());
    }

    private String decision(DecisionAsKnown decision) {
        var words = decision.number() + ", " + say.text("audit.decision." + decision.state());
        return switch (decision.state()) {
            case STANDS, CARRIED_OUT ->
                words
                        + (decision.communicated() ? "" : ", " + say.text("audit.decision.not-communicated"))
                        + (decision.confirmed() ? "" : ", " + say.text("audit.decision.not-confirmed"));
            case CIRCULATING, LAPSED, REJECTED, POSTPONED, SUPERSEDED, REVOKED -> words;
        };
    }

    private String tiltak(TiltakAsKnown tiltak) {
        return Quotes.nested("«" + tiltak.title() + "»") + ", " + say.text(state(tiltak.state()));
    }

    /** As the page of the tiltak has it. */
    private static String state(TiltakAsKnown.State state) {
        return state == TiltakAsKnown.State.ASKED_FOR ? "audit.tiltak.ASKED_FOR" : "tiltak.state." + state;
    }

    private @Nullable String money(Collection<TiltakAsKnown> all) {
        var alive = all.stream()
                .filter(tiltak -> tiltak.state() != TiltakAsKnown.State.REJECTED)
                .toList();
        return list(
                List.of(
                                new Sum("set-aside", alive, TiltakAsKnown::setAsideOre),
                                new Sum("granted", alive, TiltakAsKnown::grantedOre),
                                new Sum("spent", alive, TiltakAsKnown::spentOre))
                        .stream()
                        .filter(sum -> sum.ore() > 0)
                        .toList(),
                sum -> say.text("audit.money." + sum.kind(), say.money(sum.ore())));
    }

    private record Sum(String kind, List<TiltakAsKnown> all, ToLongFunction<TiltakAsKnown> part) {

        long ore() {
            return all.stream().mapToLong(part).sum();
        }
    }
}
