package no.samspor.command.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

record ChangeCodeListRequest(
        @NotNull @Size(max = 200) List<@Valid CodeEntryRequest> entries,
        @NotBlank @Size(max = 1000) String reason,
        @Nullable LocalDate occurredOn) {}
