package no.samspor.command.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import no.samspor.command.casework.LegalGroundRequest;
import no.samspor.command.platform.Submission;
import no.samspor.kernel.meeting.AgendaItemId;
import no.samspor.kernel.meeting.AgendaItemPlaced;
import no.samspor.kernel.meeting.AgendaSubject;
import org.jspecify.annotations.Nullable;

/** An item for the agenda, as it is sent in. */
record AgendaItemRequest(
        @NotBlank @Size(max = 200) String title,
        @Nullable @Valid SubjectRequest subject,
        @Nullable @Valid LegalGroundRequest shield) {

    /** What it is about. */
    record SubjectRequest(
            @NotNull AgendaSubject.Kind kind, @NotNull UUID id) {}

    NewItem sealed(Submission submission) {
        return new NewItem(
                new AgendaItemId(submission.newId()),
                submission.seal(AgendaItemPlaced.class, "title", title),
                subject == null ? null : new AgendaSubject(subject.kind(), subject.id()),
                shield == null ? null : shield.ground());
    }
}
