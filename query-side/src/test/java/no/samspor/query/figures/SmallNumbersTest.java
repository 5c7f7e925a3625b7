package no.samspor.query.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.samspor.query.figures.ShownCount.Exact;
import no.samspor.query.figures.ShownCount.FewerThanFive;
import no.samspor.query.figures.ShownCount.Hidden;
import no.samspor.query.figures.SmallNumbers.Breakdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every list of two to four counts up to twelve, and a reader who knows the total and even how we choose. */
class SmallNumbersTest {

    private static final int LARGEST = 12;

    @Test
    void what_is_not_small_is_shown() {
        assertThat(SmallNumbers.breakdown(List.of(0, 5, 38)))
                .isEqualTo(new Breakdown(List.of(new Exact(0), new Exact(5), new Exact(38)), new Exact(43)));
    }

    @Test
    void a_small_count_takes_another_one_with_it() {
        assertThat(SmallNumbers.breakdown(List.of(46, 38, 33, 3)).parts())
                .containsExactly(new Hidden(), new Exact(38), new Exact(33), new FewerThanFive());
    }

    @Test
    void a_small_total_is_not_shown_either() {
        assertThat(SmallNumbers.breakdown(List.of(0, 3)))
                .isEqualTo(new Breakdown(List.of(new Exact(0), new FewerThanFive()), new FewerThanFive()));
    }

    @Test
    void where_nothing_else_can_cover_it_nothing_is_shown_but_the_total() {
        assertThat(SmallNumbers.breakdown(List.of(3, 5, 0)))
                .isEqualTo(new Breakdown(List.of(new Hidden(), new Hidden(), new Hidden()), new Exact(8)));
    }

    @Test
    void a_count_alone_needs_no_company() {
        assertThat(SmallNumbers.alone(4)).isEqualTo(new FewerThanFive());
        assertThat(SmallNumbers.alone(5)).isEqualTo(new Exact(5));
        assertThat(SmallNumbers.alone(0)).isEqualTo(new Exact(0));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void no_small_count_is_ever_shown(int parts) {
        for (var counts : lists(parts)) {
            assertThat(SmallNumbers.breakdown(counts).parts())
                    .allMatch(part -> !(part instanceof Exact exact) || exact.count() == 0 || exact.count() >= 5);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void what_is_shown_is_true(int parts) {
        for (var counts : lists(parts)) {
            var shown = SmallNumbers.breakdown(counts).parts();
            for (var place = 0; place < parts; place++) {
                if (shown.get(place) instanceof Exact exact) {
                    assertThat(exact.count()).isEqualTo(counts.get(place));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void subtracting_from_the_total_leaves_every_small_count_anything_from_one_to_four(int parts) {
        for (var counts : lists(parts)) {
            var shown = SmallNumbers.breakdown(counts);
            if (shown.total() instanceof Exact total) {
                for (var place = 0; place < parts; place++) {
                    if (shown.parts().get(place) instanceof FewerThanFive) {
                        assertThat(possible(shown.parts(), place, total.count()))
                                .as("%s as %s", counts, shown)
                                .containsExactly(1, 2, 3, 4);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void not_even_knowing_how_we_choose_tells_a_small_count(int parts) {
        Map<List<Object>, List<List<Integer>>> worlds = new HashMap<>();
        for (var counts : lists(parts)) {
            var total = counts.stream().mapToInt(Integer::intValue).sum();
            var shown = SmallNumbers.breakdown(counts);
            var known = shown.total() instanceof Exact ? (Object) total : shown.total();
            worlds.computeIfAbsent(List.of(shown.parts(), known), same -> new ArrayList<>())
                    .add(counts);
        }
        worlds.forEach((shown, same) -> {
            for (var place = 0; place < parts; place++) {
                Set<Integer> values = new TreeSet<>();
                for (var counts : same) {
                    values.add(counts.get(place));
                }
                var small = values.iterator().next();
                if (small > 0 && small < 5 && same.getFirst().stream().noneMatch(SmallNumbersTest::isNearTheEnd)) {
                    assertThat(values).as("%s from %s", shown, same).hasSizeGreaterThan(1);
                }
            }
        });
    }

    /** What a hidden small count may be, for someone who knows the total and that hidden others are five or more. */
    private static Set<Integer> possible(List<ShownCount> parts, int place, int total) {
        Set<Integer> possible = new TreeSet<>();
        for (var guess = 1; guess <= 4; guess++) {
            var least = guess;
            var most = guess;
            var unbounded = false;
            for (var other = 0; other < parts.size(); other++) {
                if (other != place) {
                    switch (parts.get(other)) {
                        case Exact exact -> {
                            least += exact.count();
                            most += exact.count();
                        }
                        case FewerThanFive few -> {
                            least += 1;
                            most += 4;
                        }
                        case Hidden hidden -> {
                            least += 5;
                            unbounded = true;
                        }
                    }
                }
            }
            if (least <= total && (unbounded || total <= most)) {
                possible.add(guess);
            }
        }
        return possible;
    }

    /** Where the larger of the counts that would look the same are no longer among our lists. */
    private static boolean isNearTheEnd(int count) {
        return count > LARGEST - 4;
    }

    private static List<List<Integer>> lists(int parts) {
        List<List<Integer>> lists = List.of(List.of());
        for (var part = 0; part < parts; part++) {
            List<List<Integer>> longer = new ArrayList<>();
            for (var list : lists) {
                for (var count = 0; count <= LARGEST; count++) {
                    var one = new ArrayList<>(list);
                    one.add(count);
                    longer.add(one);
                }
            }
            lists = longer;
        }
        return lists;
    }
}
