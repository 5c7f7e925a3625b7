package no.samspor.command.meeting;

import java.time.LocalDate;
import no.samspor.command.organisation.Directory;
import no.samspor.command.rule.Acting;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.meeting.TaskId;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** A body, and there perhaps a person, is given something to do by a day; by itself or under an item of a meeting. */
public record AssignTask(
        @TargetAggregateIdentifier TaskId task,
        ProtectedText title,
        BodyId responsible,
        @Nullable UserId person,
        LocalDate deadline) {

    /**
     * It is given to a body there is, to somebody of that body, and for a day that can be kept.
     *
     * @param at path of the task in the request, for example {@code tasks[0].}
     */
    void mustHold(Acting acting, Directory directory, String at) {
        var on = acting.occurredOn();
        directory.mustHave(responsible, acting.actor().kommune(), on, at + "responsible");
        if (person != null
                && directory.seats(responsible, on).stream()
                        .noneMatch(seat -> seat.user().equals(person))) {
            throw new TaskPersonMustSit(at + "person");
        }
        if (deadline.isBefore(on)) {
            throw new TaskDeadlineHasPassed(at + "deadline", on);
        }
    }
}
