package no.samspor.command.casework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.samspor.command.casework.check.SummaryTexts;
import no.samspor.kernel.casework.SummaryWarning;
import no.samspor.kernel.organisation.BodyId;
import org.jspecify.annotations.Nullable;

record BringToGrensegruppeRequest(
        @NotNull BodyId grensegruppe,
        @NotBlank @Size(max = 120) String title,
        @NotBlank @Size(max = 500) String question,
        @NotBlank @Size(max = 4000) String summary,
        @NotNull Boolean signedOff,
        @Nullable @Size(max = 200) List<@NotNull SummaryWarning> judged,
        @NotBlank @Size(max = 1000) String reason,
        @Nullable LocalDate occurredOn) {

    SummaryTexts texts() {
        return new SummaryTexts(title, question, summary, reason);
    }

    List<SummaryWarning> judgedOrNone() {
        return judged == null ? List.of() : judged;
    }
}
