package no.samspor.command.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.samspor.kernel.actor.UserId;
import org.jspecify.annotations.Nullable;

/** Whom the invitation goes to. Without {@code invited} it goes to all members. */
record SendInvitationRequest(
        @Nullable @Size(max = 60) List<@NotNull UserId> invited,
        @Nullable @Size(max = 30) List<@NotNull @Valid GuestRequest> guests,
        @Nullable @Size(max = 2000) String message,
        @Nullable LocalDate occurredOn) {}
