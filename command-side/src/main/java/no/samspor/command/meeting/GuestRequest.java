package no.samspor.command.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import no.samspor.command.platform.Submission;
import no.samspor.kernel.DomainEvent;
import no.samspor.kernel.meeting.Guest;
import org.jspecify.annotations.Nullable;

/** A guest and whom they come from, as it is sent in. */
record GuestRequest(
        @NotBlank @Size(max = 120) String name,
        @NotBlank @Size(max = 200) String from) {

    static List<Guest> sealed(
            @Nullable List<GuestRequest> guests, Submission submission, Class<? extends DomainEvent> event) {
        return guests == null
                ? List.of()
                : guests.stream()
                        .map(guest -> new Guest(
                                submission.seal(event, "guests.name", guest.name()),
                                submission.seal(event, "guests.from", guest.from())))
                        .toList();
    }
}
