package no.samspor.command.meeting;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.samspor.kernel.meeting.AgendaItemId;
import org.jspecify.annotations.Nullable;

/** The items that are not concluded, in their new order. */
record OrderAgendaRequest(
        @NotEmpty @Size(max = 200) List<@NotNull AgendaItemId> items,
        @Nullable LocalDate occurredOn) {}
