package no.samspor.command.meeting;

import jakarta.validation.Valid;
import java.time.LocalDate;
import no.samspor.command.casework.LegalGroundRequest;
import org.jspecify.annotations.Nullable;

/** The ground for leaving the item out of the public version; without one it is shown again. */
record ShieldAgendaItemRequest(
        @Nullable @Valid LegalGroundRequest ground,
        @Nullable LocalDate occurredOn) {}
