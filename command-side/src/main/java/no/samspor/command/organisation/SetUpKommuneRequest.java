package no.samspor.command.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.decision.DecisionKind;
import no.samspor.kernel.organisation.LadderStep;
import org.jspecify.annotations.Nullable;

record SetUpKommuneRequest(
        @NotNull Kommunenummer kommune,
        @NotBlank @Size(max = 80) String name,
        @NotNull @Size(max = 3) List<@Valid Step> ladder,
        @NotNull @Size(max = 200) List<@Valid CodeEntryRequest> themes,
        @NotNull @Size(max = 200) List<@Valid CodeEntryRequest> areas,
        @NotNull @Valid Administrator administrator,
        @Nullable LocalDate occurredOn) {

    /** {@code decides} may be left out: then the level has its default competence. */
    record Step(@NotNull Level level, @Nullable Set<DecisionKind> decides) {}

    record Administrator(
            @NotBlank @Size(max = 80) String bodyName,
            @NotNull UserId user,
            @NotBlank @Size(max = 80) String name,
            @NotBlank @Size(max = 80) String title) {}

    List<LadderStep> steps() {
        var levels = ladder.stream().map(Step::level).toList();
        return ladder.stream()
                .map(step -> new LadderStep(
                        step.level(),
                        step.decides() == null ? DefaultCompetence.of(step.level(), levels) : step.decides()))
                .toList();
    }
}
