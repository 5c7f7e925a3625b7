package no.samspor.command.casework.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.samspor.command.rule.BrokenRule;

/** What could identify someone goes up only when a person has judged, line by line, that it does not. */
public final class SummaryWarningsNotJudged extends BrokenRule {

    private final List<SummaryFinding> findings;

    /** @param findings at least one */
    SummaryWarningsNotJudged(List<SummaryFinding> findings) {
        super(Kind.INVALID, findings.getFirst().part().name().toLowerCase(Locale.ROOT));
        this.findings = List.copyOf(findings);
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("findings", findings);
    }
}
