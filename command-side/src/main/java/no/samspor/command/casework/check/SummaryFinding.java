package no.samspor.command.casework.check;

import java.util.Collection;
import no.samspor.kernel.casework.SummaryPart;
import no.samspor.kernel.casework.SummaryWarning;

/**
 * Where in a text something was found. Never the text itself: this may stand in problems and logs.
 *
 * @param line from 1
 * @param start first UTF-16 unit in that line, from 0
 * @param end the unit after the last one
 */
public record SummaryFinding(SummaryPart part, FindingKind kind, int line, int start, int end) {

    boolean isJudgedIn(Collection<SummaryWarning> judged) {
        return kind.asWarning()
                .map(warning -> judged.contains(new SummaryWarning(part, warning, line)))
                .orElse(false);
    }
}
