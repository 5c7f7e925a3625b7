package no.samspor.command.tiltak;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.concern.AgeBand;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.tiltak.PackageId;
import org.jspecify.annotations.Nullable;

/** A tiltak as it is proposed. {@code packageName} alone begins a new package; with {@code pack} it joins one. */
record ProposeTiltakRequest(
        @NotBlank @Size(max = 200) String title,
        @Nullable @Size(max = 4000) String description,
        @NotNull BodyId responsible,
        @Nullable CaseId caseId,
        @Nullable PackageId pack,
        @Nullable @Size(max = 200) String packageName,
        @Nullable @Size(max = 12) List<@NotBlank @Size(max = 40) String> themes,
        @Nullable @Size(max = 40) String area,
        @Nullable AgeBand ages,
        @Nullable LocalDate startBy,
        @Nullable LocalDate evaluateBy,
        @Nullable Long amountOre,
        @Nullable LocalDate occurredOn) {}
