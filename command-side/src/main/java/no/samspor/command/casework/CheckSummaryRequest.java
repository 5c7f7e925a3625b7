package no.samspor.command.casework;

import jakarta.validation.constraints.Size;
import no.samspor.command.casework.check.SummaryTexts;
import no.samspor.kernel.casework.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * What is about to go up a level, half written.
 *
 * @param caseId the case, for the names that are registered on it
 */
record CheckSummaryRequest(
        @Nullable CaseId caseId,
        @Nullable @Size(max = 120) String title,
        @Nullable @Size(max = 500) String question,
        @Nullable @Size(max = 4000) String summary,
        @Nullable @Size(max = 1000) String reason) {

    SummaryTexts texts() {
        return new SummaryTexts(title, question, summary, reason);
    }
}
