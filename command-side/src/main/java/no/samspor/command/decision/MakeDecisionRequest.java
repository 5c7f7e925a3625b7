package no.samspor.command.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.samspor.command.platform.Submission;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.decision.DecisionMade;
import no.samspor.kernel.decision.DecisionResult;
import org.jspecify.annotations.Nullable;

/** What a body decided at once, in a meeting or on delegation. */
record MakeDecisionRequest(
        @NotNull @Valid ProposalRequest proposal,
        @NotNull DecisionResult result,
        @NotNull Way way,
        @Nullable @Size(max = 200) String meeting,
        @Nullable @Size(max = 1000) String mandate,
        @Nullable @Size(max = 60) List<@NotNull UserId> present,
        @Nullable @Size(max = 60) List<@NotNull @Valid DissentRequest> dissent,
        @Nullable LocalDate occurredOn) {

    enum Way {
        IN_MEETING,
        ON_DELEGATION
    }

    HowDecided how(Submission submission) {
        return switch (way) {
            case IN_MEETING ->
                new HowDecided.InMeeting(
                        submission.sealOptional(DecisionMade.class, "meeting", meeting),
                        present == null
                                ? List.of()
                                : present.stream().distinct().toList(),
                        DissentRequest.sealed(dissent, submission));
            case ON_DELEGATION ->
                new HowDecided.OnDelegation(submission.sealOptional(DecisionMade.class, "mandate", mandate));
        };
    }
}
