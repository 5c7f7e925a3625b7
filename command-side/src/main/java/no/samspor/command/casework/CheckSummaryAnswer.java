package no.samspor.command.casework;

import java.util.List;
import no.samspor.command.casework.check.FindingKind;
import no.samspor.command.casework.check.SummaryFinding;
import no.samspor.kernel.casework.SummaryPart;

/** What was found in what was sent, in reading order. */
record CheckSummaryAnswer(List<Finding> findings) {

    /**
     * One thing found.
     *
     * @param mustGo whether it has to be taken out; else a person judges it
     * @param line from 1
     * @param start first UTF-16 unit in that line, from 0
     * @param end the unit after the last one
     */
    record Finding(SummaryPart part, FindingKind kind, boolean mustGo, int line, int start, int end) {

        static Finding of(SummaryFinding found) {
            return new Finding(
                    found.part(), found.kind(), found.kind().mustGo(), found.line(), found.start(), found.end());
        }
    }

    static CheckSummaryAnswer of(List<SummaryFinding> findings) {
        return new CheckSummaryAnswer(findings.stream().map(Finding::of).toList());
    }
}
