package no.samspor.command.knowledge;

import java.util.List;
import java.util.Map;
import no.samspor.command.rule.BrokenRule;

/** A sheet is imported as a whole or not at all. */
public final class SheetHasFaults extends BrokenRule {

    private final transient List<SheetAnswer.Row> rows;

    /** @param rows those with faults, to be shown where they stand */
    SheetHasFaults(List<SheetAnswer.Row> rows) {
        super(Kind.INVALID, "text", rows.size());
        this.rows = rows;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("rows", rows);
    }
}
