package no.samspor.command.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record ReportFromWorkingGroupRequest(
        @NotBlank @Size(max = 8000) String report, @Nullable LocalDate occurredOn) {}
