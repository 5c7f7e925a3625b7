package no.samspor.command.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.samspor.command.decision.DissentRequest;
import no.samspor.command.decision.ProposalRequest;
import no.samspor.kernel.decision.DecisionResult;
import org.jspecify.annotations.Nullable;

/** What the body decided under an item, and who is to do what. */
record DecideItemRequest(
        @NotNull DecisionResult result,
        @NotNull @Valid ProposalRequest proposal,
        @Nullable @Size(max = 60) List<@NotNull @Valid DissentRequest> dissent,
        @Nullable @Size(max = 20) List<@NotNull @Valid TaskRequest> tasks,
        @Nullable @Size(max = 4000) String note,
        @Nullable LocalDate occurredOn) {}
