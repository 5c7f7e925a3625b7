package no.samspor.command.casework;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.concern.AgeBand;
import no.samspor.kernel.concern.ConcernId;
import no.samspor.kernel.concern.Headcount;
import org.jspecify.annotations.Nullable;

record OpenCaseRequest(
        @NotBlank @Size(max = 120) String title,
        @NotEmpty @Size(max = 12) List<@NotBlank @Size(max = 40) String> themes,
        @NotBlank @Size(max = 40) String area,
        @Nullable AgeBand ages,
        @NotNull Headcount headcount,
        @Nullable UserId owner,
        @Nullable ConcernId raisedBy,
        @NotBlank @Size(max = 1000) String reason,
        @Nullable LocalDate occurredOn) {}
