package no.samspor.command.tiltak;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.samspor.kernel.tiltak.TiltakId;
import org.jspecify.annotations.Nullable;

/** Which tiltak of the package run again, under what name. */
record RepeatPackageRequest(
        @NotBlank @Size(max = 200) String name,
        @NotEmpty @Size(max = 40) List<@NotNull TiltakId> tiltak,
        @NotBlank @Size(max = 1000) String reason,
        @Nullable LocalDate occurredOn) {}
