package no.samspor.query.concern.file;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.samspor.query.concern.Standing;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.Viewer;
import org.springframework.stereotype.Component;

/**
 * Receipts given out against concerns in the list, by year. Numbers are drawn in the transaction that stores the
 * concern, so a number that is missing is a concern that is missing.
 */
@Component
class ConcernReconciliation {

    private final ConcernRepository rows;

    ConcernReconciliation(ConcernRepository rows) {
        this.rows = rows;
    }

    /**
     * The newest year first.
     *
     * @throws NotHere for those who see their own concerns alone
     */
    List<YearOfConcerns> of(Viewer viewer) {
        if (!ConcernList.seesAll(viewer)) {
            throw new NotHere();
        }
        return rows.findByKommune(viewer.kommune().value()).stream()
                .collect(Collectors.groupingBy(row -> Receipt.of(row.number).year(), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<Integer, List<ConcernRow>>comparingByKey(Comparator.reverseOrder()))
                .map(year -> year(year.getKey(), year.getValue()))
                .toList();
    }

    private static YearOfConcerns year(int year, List<ConcernRow> concerns) {
        var numbers = concerns.stream()
                .map(row -> Receipt.of(row.number).place())
                .collect(Collectors.toCollection(TreeSet::new));
        var highest = numbers.last();
        var missing = IntStream.rangeClosed(1, highest)
                .filter(place -> !numbers.contains(place))
                .mapToObj(place -> new Receipt(year, place).toString())
                .toList();
        var standings = concerns.stream()
                .collect(Collectors.groupingBy(ConcernReconciliation::standing, Collectors.counting()));
        return new YearOfConcerns(
                year,
                highest,
                concerns.size(),
                missing,
                count(standings, Standing.AWAITS_RECEIPT),
                count(standings, Standing.RECEIVED) + count(standings, Standing.IN_CASE),
                count(standings, Standing.ANSWERED),
                count(standings, Standing.CLOSED),
                count(standings, Standing.WITHDRAWN),
                (int) concerns.stream().filter(row -> row.answerDueOn != null).count());
    }

    /** A question that is open says nothing about how far the concern has come. */
    private static Standing standing(ConcernRow row) {
        return Standing.of(row.state, false, row.answerDueOn, row.answeredOn);
    }

    private static int count(Map<Standing, Long> standings, Standing standing) {
        return standings.getOrDefault(standing, 0L).intValue();
    }

    /** A concern's number taken apart: B-2026-098 is the 98th of 2026. */
    private record Receipt(int year, int place) {

        static Receipt of(String number) {
            var parts = number.split("-");
            return new Receipt(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        }

        @Override
        public String toString() {
            return "B-%d-%03d".formatted(year, place);
        }
    }
}
