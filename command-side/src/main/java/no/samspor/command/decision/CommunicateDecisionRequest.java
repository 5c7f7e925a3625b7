package no.samspor.command.decision;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.samspor.kernel.organisation.BodyId;
import org.jspecify.annotations.Nullable;

/** Whom to tell, and until when they are to acknowledge. */
record CommunicateDecisionRequest(
        @NotEmpty @Size(max = 40) List<@NotNull BodyId> to,
        @Nullable @Size(max = 1000) String message,
        @NotNull LocalDate acknowledgeBy,
        @Nullable LocalDate occurredOn) {}
