package no.samspor.command.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.samspor.kernel.actor.UserId;
import org.jspecify.annotations.Nullable;

/** Who is there. */
record OpenMeetingRequest(
        @NotEmpty @Size(max = 60) List<@NotNull UserId> present,
        @Nullable @Size(max = 30) List<@NotNull @Valid GuestRequest> guests,
        @Nullable LocalDate occurredOn) {}
