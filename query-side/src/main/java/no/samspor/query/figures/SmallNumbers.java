package no.samspor.query.figures;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Protects the people behind small counts: one to four are never shown, and neither is what would let a reader subtract
 * back to them. The total counts as known to the reader, also where it is not printed.
 *
 * <p>Which other counts are hidden depends on their places, not on their sizes, so that the choice itself tells
 * nothing. What remains possible for a hidden small count is all of 1–4 by arithmetic.
 */
public final class SmallNumbers {

    /** Counts from here up are shown. */
    public static final int LEAST_SHOWN = 5;

    private static final ShownCount FEW = new ShownCount.FewerThanFive();
    private static final ShownCount HIDDEN = new ShownCount.Hidden();

    private SmallNumbers() {}

    /** A total and what it is made up of. */
    public record Breakdown(List<ShownCount> parts, ShownCount total) {

        public boolean hidesSomething() {
            return parts.stream().anyMatch(part -> !(part instanceof ShownCount.Exact));
        }
    }

    /** A count whose sum with others is shown nowhere. */
    public static ShownCount alone(int count) {
        return isSmall(count) ? FEW : new ShownCount.Exact(count);
    }

    /** Counts that add up to a total which the reader knows. */
    public static Breakdown breakdown(List<Integer> counts) {
        var total = counts.stream().mapToInt(Integer::intValue).sum();
        var few = places(counts, SmallNumbers::isSmall);
        if (few.isEmpty() || isSmall(total) && few.size() == 1) {
            return new Breakdown(counts.stream().map(SmallNumbers::alone).toList(), alone(total));
        }
        if (isSmall(total)) {
            return nothingBut(total, counts.size());
        }
        Set<Integer> others = new TreeSet<>();
        var left = places(counts, count -> count >= LEAST_SHOWN).iterator();
        while (!leavesAllPossible(counts, few, others)) {
            if (!left.hasNext()) {
                return nothingBut(total, counts.size());
            }
            others.add(left.next());
        }
        var parts = IntStream.range(0, counts.size())
                .mapToObj(place -> others.contains(place) ? HIDDEN : alone(counts.get(place)))
                .toList();
        return new Breakdown(parts, alone(total));
    }

    private static Breakdown nothingBut(int total, int parts) {
        return new Breakdown(Collections.nCopies(parts, HIDDEN), alone(total));
    }

    /** Whether each small count may still be any of 1–4, given the sum of all that is hidden. */
    private static boolean leavesAllPossible(List<Integer> counts, Set<Integer> few, Set<Integer> others) {
        var sum = few.stream().mapToInt(counts::get).sum()
                + others.stream().mapToInt(counts::get).sum();
        var largest = LEAST_SHOWN - 1;
        var enough = sum >= largest + (few.size() - 1) + LEAST_SHOWN * others.size();
        return enough && (!others.isEmpty() || sum <= 1 + largest * (few.size() - 1));
    }

    private static boolean isSmall(int count) {
        return count > 0 && count < LEAST_SHOWN;
    }

    private static Set<Integer> places(List<Integer> counts, IntPredicate wanted) {
        Set<Integer> places = new TreeSet<>();
        for (var place = 0; place < counts.size(); place++) {
            if (wanted.test(counts.get(place))) {
                places.add(place);
            }
        }
        return places;
    }
}
