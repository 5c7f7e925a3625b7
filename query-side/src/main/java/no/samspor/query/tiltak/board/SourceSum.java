package no.samspor.query.tiltak.board;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What one source of money was asked for, granted, refused and was spent, in whole øre.
 *
 * @param source absent for the kommune's own money
 */
record SourceSum(@Nullable String source, long appliedOre, long grantedOre, long refusedOre, long spentOre) {

    /** Sources written alike but for capitals are one. */
    static List<SourceSum> of(List<FundingRow> funding, long ownOre) {
        var sums = new LinkedHashMap<String, SourceSum>();
        for (var row : funding) {
            var one = new SourceSum(
                    row.source,
                    row.appliedOre,
                    row.grantedOre == null ? 0 : row.grantedOre,
                    row.refusedBecause == null ? 0 : row.appliedOre,
                    row.spentOre);
            sums.merge(row.source.toLowerCase(Locale.ROOT), one, SourceSum::and);
        }
        var all = new ArrayList<>(sums.values());
        all.sort(Comparator.comparingLong(SourceSum::grantedOre)
                .thenComparingLong(SourceSum::appliedOre)
                .reversed());
        if (ownOre > 0) {
            all.add(new SourceSum(null, 0, 0, 0, ownOre));
        }
        return all;
    }

    private SourceSum and(SourceSum other) {
        return new SourceSum(
                source,
                appliedOre + other.appliedOre,
                grantedOre + other.grantedOre,
                refusedOre + other.refusedOre,
                spentOre + other.spentOre);
    }
}
