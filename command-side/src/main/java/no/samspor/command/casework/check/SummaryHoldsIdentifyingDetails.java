package no.samspor.command.casework.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samspor.command.rule.BrokenRule;

/** What identifies a person never goes above utførende level. Says what and where, never the text itself. */
public final class SummaryHoldsIdentifyingDetails extends BrokenRule {

    private final List<SummaryFinding> findings;

    /** @param findings at least one */
    SummaryHoldsIdentifyingDetails(List<SummaryFinding> findings) {
        super(Kind.INVALID, findings.getFirst().part().name().toLowerCase(Locale.ROOT));
        this.findings = List.copyOf(findings);
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("findings", findings);
    }
}
