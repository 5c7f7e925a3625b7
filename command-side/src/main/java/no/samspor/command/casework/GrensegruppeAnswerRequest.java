package no.samspor.command.casework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.samspor.kernel.casework.SummaryWarning;
import org.jspecify.annotations.Nullable;

record GrensegruppeAnswerRequest(
        @NotBlank @Size(max = 2000) String answer,
        @Nullable @Size(max = 200) List<@NotNull SummaryWarning> judged,
        @Nullable LocalDate occurredOn) {

    List<SummaryWarning> judgedOrNone() {
        return judged == null ? List.of() : judged;
    }
}
