package no.samspor.command.tiltak;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import no.samspor.kernel.concern.AgeBand;
import org.jspecify.annotations.Nullable;

/** Who it is for. */
record DescribeTargetGroupRequest(
        @NotBlank @Size(max = 1000) String targetGroup,
        @Nullable AgeBand ages,
        @Nullable @Size(max = 40) String area,
        @Nullable LocalDate occurredOn) {}
