package no.samspor.command.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the minutes say of an item that was taken note of. */
record NoteItemRequest(
        @Nullable @Size(max = 4000) String note,
        @Nullable @Size(max = 20) List<@NotNull @Valid TaskRequest> tasks,
        @Nullable LocalDate occurredOn) {}
