package no.samspor.command.concern;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.samspor.command.casework.LegalGroundRequest;
import no.samspor.command.platform.Submission;
import no.samspor.kernel.DomainEvent;
import no.samspor.kernel.concern.ConcernSubject;
import no.samspor.kernel.concern.Headcount;
import no.samspor.kernel.concern.Observation;
import no.samspor.kernel.concern.Severity;
import org.jspecify.annotations.Nullable;

/** What was seen, as it is sent in. */
record ObservationRequest(
        @NotNull ConcernSubject subject,
        @NotNull @Size(max = 12) List<@NotBlank @Size(max = 40) String> themes,
        @NotBlank @Size(max = 4000) String seen,
        @NotBlank @Size(max = 40) String area,
        @NotNull WrittenAges ages,
        @NotNull Headcount headcount,
        @NotNull Severity severity,
        @Nullable @Size(max = 2000) String doneSoFar,
        @Nullable @Valid LegalGroundRequest legalGround) {

    /** Its texts sealed for the event that is going to hold them. */
    Observation sealed(Submission submission, Class<? extends DomainEvent> event) {
        return new Observation(
                subject,
                themes.stream().distinct().toList(),
                submission.seal(event, "observation.seen", seen),
                area,
                ages.band(),
                headcount,
                severity,
                submission.sealOptional(event, "observation.doneSoFar", doneSoFar),
                legalGround == null ? null : legalGround.ground());
    }
}
