package no.samspor.query.figures;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.organisation.CodeList;
import no.samspor.query.organisation.Names;
import no.samspor.query.organisation.Organisation;
import no.samspor.query.platform.Viewer;
import no.samspor.query.platform.figure.Bars;
import no.samspor.query.platform.figure.Columns;
import no.samspor.query.platform.figure.Figure;
import no.samspor.query.platform.figure.Point;
import no.samspor.query.platform.figure.Trend;
import no.samspor.query.platform.web.Amounts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Up to six figures about a kommune over four whole quarters. Quarters that have not ended are left out: looking again
 * the next day must not show what happened to one person in between.
 */
@Component("figures")
public class Figures {

    private static final int QUARTERS = 4;
    private static final int GOAL_DAYS = 14;
    private static final int GOAL_PERCENT = 80;

    private final ConcernFactRepository concerns;
    private final LiftFactRepository lifts;
    private final DecisionFactRepository decisions;
    private final MoneyFactRepository money;
    private final Organisation organisation;
    private final Names names;
    private final Amounts amounts;
    private final Words words;

    Figures(
            ConcernFactRepository concerns,
            LiftFactRepository lifts,
            DecisionFactRepository decisions,
            MoneyFactRepository money,
            Organisation organisation,
            Names names,
            Amounts amounts,
            Words words) {
        this.concerns = concerns;
        this.lifts = lifts;
        this.decisions = decisions;
        this.money = money;
        this.organisation = organisation;
        this.names = names;
        this.amounts = amounts;
        this.words = words;
    }

    /** The last day that figures asked for on that day can tell of. */
    public LocalDate until(LocalDate asked) {
        return Quarter.endedBy(asked).last();
    }

    /** The figures as they were on that day, over the four quarters that had ended. */
    public List<Figure> of(Viewer viewer, LocalDate asked) {
        var quarters = Quarter.endedBy(asked).andBefore(QUARTERS);
        var period = new Period(viewer.kommune(), quarters);
        List<Figure> figures = new ArrayList<>();
        figures.add(registered(period));
        figures.add(answerTime(period));
        organisation.ladder(viewer.kommune()).stream()
                .skip(1)
                .findFirst()
                .ifPresent(level -> figures.add(lifted(period, level)));
        figures.add(carriedOut(period));
        figures.add(byArea(period));
        figures.add(money(period));
        return figures;
    }

    /** Whether something in them is hidden to protect people. */
    public boolean hideSomething(List<Figure> shown) {
        return shown.stream()
                .flatMap(figure -> figure.chart().points().stream())
                .anyMatch(point -> point.look() == Point.Look.HIDDEN);
    }

    /** Four quarters of a kommune. */
    private record Period(Kommunenummer kommune, List<Quarter> quarters) {

        LocalDate from() {
            return quarters.getFirst().first();
        }

        Quarter now() {
            return quarters.getLast();
        }

        LocalDate to() {
            return now().last();
        }
    }

    private List<ConcernFact> registeredIn(Period period) {
        return concerns.findByKommuneAndWithdrawnFalseAndRegisteredOnBetween(
                period.kommune().value(), period.from(), period.to());
    }

    private Figure registered(Period period) {
        var counts = perQuarter(period, registeredIn(period), fact -> fact.registeredOn);
        var shown = SmallNumbers.breakdown(counts).parts();
        return new Figure(
                words.say("figures.registered.title"),
                words.count(shown.getLast()),
                words.in(period.now()),
                change(shown),
                words.say("figures.registered.definition"),
                words.say("figures.quarter"),
                words.say("figures.count"),
                null,
                new Columns(points(period, shown)));
    }

    private @Nullable String change(List<ShownCount> shown) {
        if (shown.getLast() instanceof ShownCount.Exact now
                && shown.get(shown.size() - 2) instanceof ShownCount.Exact before) {
            var more = now.count() - before.count();
            return words.say(
                    more == 0 ? "figures.change.same" : more > 0 ? "figures.change.more" : "figures.change.fewer",
                    Math.abs(more));
        }
        return words.say("figures.change.hidden");
    }

    private Figure answerTime(Period period) {
        var answered =
                concerns.findByKommuneAndAnsweredOnBetween(period.kommune().value(), period.from(), period.to());
        var points = new ArrayList<Point>();
        @Nullable Long now = null;
        for (var quarter : period.quarters()) {
            var days = answered.stream()
                    .filter(fact -> fact.answeredOn != null && quarter.holds(fact.answeredOn))
                    .map(fact -> ChronoUnit.DAYS.between(fact.registeredOn, fact.answeredOn))
                    .sorted()
                    .toList();
            now = days.size() < SmallNumbers.LEAST_SHOWN ? null : days.get((days.size() - 1) / 2);
            points.add(
                    now == null
                            ? Point.hidden(words.label(quarter), words.say("figures.hidden"))
                            : Point.now(words.label(quarter), now, String.valueOf(now)));
        }
        return new Figure(
                words.say("figures.answerTime.title"),
                now == null ? words.say("figures.hidden") : words.say("figures.answerTime.value", now),
                words.say("figures.answerTime.unit"),
                now == null
                        ? words.say("figures.answerTime.few")
                        : words.say(
                                now > GOAL_DAYS ? "figures.answerTime.over" : "figures.answerTime.within",
                                Math.abs(now - GOAL_DAYS),
                                GOAL_DAYS),
                words.say("figures.answerTime.definition"),
                words.say("figures.quarter"),
                words.say("figures.days"),
                null,
                new Trend(points, Point.plain(words.say("figures.answerTime.goal", GOAL_DAYS), GOAL_DAYS, "")));
    }

    private Figure lifted(Period period, Level level) {
        var accepted = lifts.findByKommuneAndToLevelAndAcceptedOnBetween(
                period.kommune().value(), level, period.from(), period.to());
        var shown = perQuarter(period, accepted, fact -> fact.acceptedOn).stream()
                .map(SmallNumbers::alone)
                .toList();
        return new Figure(
                words.say("figures.lifted.title", words.say("figures.level." + level)),
                words.count(shown.getLast()),
                words.in(period.now()),
                change(shown),
                words.say("figures.lifted.definition"),
                words.say("figures.quarter"),
                words.say("figures.count"),
                null,
                new Columns(points(period, shown)));
    }

    private Figure carriedOut(Period period) {
        var due = decisions.findByKommuneAndStandsTrueAndDeadlineBetween(
                period.kommune().value(), period.from(), period.to());
        var points = period.quarters().stream()
                .map(quarter -> {
                    var these = due.stream()
                            .filter(fact -> quarter.holds(fact.deadline))
                            .toList();
                    return these.isEmpty()
                            ? Point.none(words.label(quarter))
                            : Point.now(words.label(quarter), percent(these), percent(these) + " %");
                })
                .toList();
        return new Figure(
                words.say("figures.carriedOut.title"),
                due.isEmpty() ? "–" : percent(due) + " %",
                words.say("figures.lastYear"),
                words.say("figures.carriedOut.of", inTime(due), due.size(), GOAL_PERCENT),
                words.say("figures.carriedOut.definition"),
                words.say("figures.quarter"),
                words.say("figures.share"),
                null,
                new Trend(points, Point.plain(words.say("figures.carriedOut.goal", GOAL_PERCENT), GOAL_PERCENT, "")));
    }

    private static long inTime(List<DecisionFact> due) {
        return due.stream()
                .filter(fact -> fact.carriedOutOn != null && !fact.carriedOutOn.isAfter(fact.deadline))
                .count();
    }

    private static long percent(List<DecisionFact> due) {
        return Math.round(100d * inTime(due) / due.size());
    }

    private Figure byArea(Period period) {
        var perArea = new TreeMap<String, Integer>();
        organisation.codes(period.kommune(), CodeList.AREAS).forEach(area -> perArea.put(area.code(), 0));
        registeredIn(period).forEach(fact -> perArea.merge(fact.area, 1, Integer::sum));
        // hidden by place in the list, then drawn by size: the drawing tells no more than the numbers do
        var areas = List.copyOf(perArea.keySet());
        var shown = SmallNumbers.breakdown(List.copyOf(perArea.values()));
        var points = IntStream.range(0, areas.size())
                .mapToObj(place -> point(
                        names.code(period.kommune(), CodeList.AREAS, areas.get(place)),
                        shown.parts().get(place),
                        true))
                .sorted((one, other) -> Double.compare(other.amount(), one.amount()))
                .toList();
        var hidden = shown.parts().stream()
                .filter(part -> !(part instanceof ShownCount.Exact))
                .count();
        return new Figure(
                words.say("figures.byArea.title"),
                words.count(shown.total()),
                words.say("figures.lastYear"),
                words.say("figures.byArea.hidden", hidden),
                words.say(hidden == 0 ? "figures.byArea.definition" : "figures.byArea.definitionHidden"),
                words.say("figures.area"),
                words.say("figures.count"),
                null,
                new Bars(points));
    }

    private Figure money(Period period) {
        var year = period.to().getYear();
        var sums = money
                .findByKommuneAndHappenedOnBetween(period.kommune().value(), LocalDate.of(year, 1, 1), period.to())
                .stream()
                .collect(Collectors.groupingBy(fact -> fact.kind, Collectors.summingLong(fact -> fact.amountOre)));
        var spent = sums.getOrDefault(MoneyFact.Kind.SPENT, 0L);
        var setAside = sums.getOrDefault(MoneyFact.Kind.SET_ASIDE, 0L);
        var points = List.of(
                Point.now(words.say("figures.money.spent"), spent, amounts.number(spent)),
                sum(sums, MoneyFact.Kind.SET_ASIDE, "figures.money.setAside"),
                sum(sums, MoneyFact.Kind.GRANTED, "figures.money.granted"));
        return new Figure(
                words.say("figures.money.title"),
                amounts.kroner(spent),
                words.say("figures.money.unit"),
                setAside == 0
                        ? null
                        : words.say("figures.money.of", amounts.kroner(setAside), Math.round(100d * spent / setAside)),
                words.say("figures.money.definition", String.valueOf(year)),
                words.say("figures.money.post"),
                words.say("figures.money.kroner"),
                null,
                new Bars(points));
    }

    private Point sum(Map<MoneyFact.Kind, Long> sums, MoneyFact.Kind kind, String text) {
        var sum = sums.getOrDefault(kind, 0L);
        return Point.plain(words.say(text), sum, amounts.number(sum));
    }

    private static <F> List<Integer> perQuarter(Period period, List<F> facts, Function<F, @Nullable LocalDate> when) {
        return period.quarters().stream()
                .map(quarter -> (int) facts.stream()
                        .map(when)
                        .filter(day -> day != null && quarter.holds(day))
                        .count())
                .toList();
    }

    private List<Point> points(Period period, List<ShownCount> shown) {
        var quarters = period.quarters();
        return IntStream.range(0, quarters.size())
                .mapToObj(place ->
                        point(words.label(quarters.get(place)), shown.get(place), place == quarters.size() - 1))
                .toList();
    }

    private Point point(String label, ShownCount count, boolean now) {
        return switch (count) {
            case ShownCount.Exact exact ->
                now
                        ? Point.now(label, exact.count(), words.count(exact))
                        : Point.plain(label, exact.count(), words.count(exact));
            case ShownCount.FewerThanFive few -> Point.hidden(label, words.count(few));
            case ShownCount.Hidden hidden -> Point.hidden(label, words.count(hidden));
        };
    }
}
