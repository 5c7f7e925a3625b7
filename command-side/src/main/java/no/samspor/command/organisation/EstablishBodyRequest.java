package no.samspor.command.organisation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.organisation.BodyKind;
import org.jspecify.annotations.Nullable;

record EstablishBodyRequest(
        @NotNull BodyKind kind,
        @Nullable Level level,
        @NotBlank @Size(max = 80) String name,
        @NotNull @Min(0) @Max(60) Integer meetingsPerYear,
        @Nullable @Size(max = 30) List<Kommunenummer> sharedWith,
        @NotNull LocalDate from,
        @Nullable LocalDate occurredOn) {}
