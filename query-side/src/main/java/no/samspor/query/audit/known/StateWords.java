package no.samspor.query.audit.known;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import no.samspor.query.audit.sentence.Phrases;
import no.samspor.query.audit.sentence.Quotes;
import org.jspecify.annotations.Nullable;

/** A case at a moment, field by field, in the words of one language. */
public final class StateWords {

    private final Phrases say;

    public StateWords(Phrases say) {
        this.say = say;
    }

    /** All that can be said before or after, what differs first. */
    public List<Change> between(CaseAsKnown before, CaseAsKnown after) {
        return Arrays.stream(Field.values())
                .map(field -> Change.of(field, of(field, before), of(field, after)))
                .filter(change -> change.before() != null || change.after() != null)
                .sorted(Comparator.comparing(change -> change.kind() == Change.Kind.SAME))
                .toList();
    }

    /** Nothing when there is nothing to say. */
    public @Nullable String of(Field field, CaseAsKnown known) {
        return switch (field) {
            case STATUS -> say.text("audit.status." + known.status());
            case TITLE -> standing(known, Standing::title);
            case LEVEL -> standing(known, at -> say.text("shell.level." + at.level()));
            case BODY -> standing(known, at -> say.body(at.body()));
            case OWNER -> standing(known, at -> say.person(at.owner()));
            case DEADLINE -> standing(known, at -> at.deadline() == null ? null : say.day(at.deadline()));
            case CONCERNS -> list(known.linkedConcerns(), this::concern);
            case DECISIONS -> list(known.decisions().values(), this::decision);
            case TILTAK -> list(known.tiltak().values(), this::tiltak);
            case MONEY -> money(known.tiltak().values());
            case THEMES -> standing(known, at -> say.themes(at.themes()));
            case AREA -> standing(known, at -> say.area(at.area()));
            case EXTENT -> standing(known, at -> say.value(at.headcount()) + ", " + say.ages(at.ages()));
            case NOTES -> standing(known, at -> at.notes() == 0 ? null : String.valueOf(at.notes()));
        };
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
        return Quotes.nested("«" + tiltak.title() + "»") + ", " + say.text("audit.tiltak." + tiltak.state());
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
