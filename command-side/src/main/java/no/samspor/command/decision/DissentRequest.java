package no.samspor.command.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.samspor.command.platform.Submission;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.decision.DecisionMade;
import no.samspor.kernel.decision.Dissent;
import org.jspecify.annotations.Nullable;

/** Who disagreed or had a reservation, and in what words, as it is sent in. */
public record DissentRequest(
        @NotNull UserId member, @NotBlank @Size(max = 2000) String text) {

    /** As it is stored with the decision. */
    public static List<Dissent> sealed(@Nullable List<DissentRequest> dissent, Submission submission) {
        return dissent == null
                ? List.of()
                : dissent.stream()
                        .map(one -> new Dissent(
                                one.member(), submission.seal(DecisionMade.class, "dissent.text", one.text())))
                        .toList();
    }
}
