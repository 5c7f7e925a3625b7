package no.samspor.command.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One item, or a whole draft of an agenda. */
record PlaceOnAgendaRequest(
        @NotEmpty @Size(max = 50) List<@NotNull @Valid AgendaItemRequest> items,
        @Nullable LocalDate occurredOn) {}
