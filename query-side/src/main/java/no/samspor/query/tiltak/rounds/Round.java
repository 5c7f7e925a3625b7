package no.samspor.query.tiltak.rounds;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samspor.kernel.tiltak.EvaluationResult;
import no.samspor.query.tiltak.board.TiltakItem;
import org.jspecify.annotations.Nullable;

/**
 * One round of a package. Amounts in whole øre.
 *
 * @param reason why an earlier round was repeated; absent for the first
 */
public record Round(
        UUID id, String name, LocalDate begunOn, @Nullable String reason, List<TiltakItem> tiltak) {

    public long setAsideOre() {
        return tiltak.stream()
                .mapToLong(item -> item.amountOre() == null ? 0 : item.amountOre())
                .sum();
    }

    public long grantedOre() {
        return tiltak.stream().mapToLong(TiltakItem::grantedOre).sum();
    }

    public long spentOre() {
        return tiltak.stream().mapToLong(TiltakItem::spentOre).sum();
    }

    /** How many of its tiltak were evaluated last as having reached their goal. */
    public long reached() {
        return tiltak.stream()
                .filter(item -> item.result() == EvaluationResult.REACHED)
                .count();
    }
}
