package no.samspor.command.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import no.samspor.command.platform.Submission;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.meeting.TaskAssigned;
import no.samspor.kernel.meeting.TaskId;
import no.samspor.kernel.organisation.BodyId;
import org.jspecify.annotations.Nullable;

/** A task that is given under an item, as it is sent in. */
record TaskRequest(
        @NotBlank @Size(max = 300) String title,
        @NotNull BodyId responsible,
        @Nullable UserId person,
        @NotNull LocalDate deadline) {

    AssignTask sealed(Submission submission) {
        return new AssignTask(
                new TaskId(submission.newId()),
                submission.seal(TaskAssigned.class, "title", title),
                responsible,
                person,
                deadline);
    }

    static List<AssignTask> sealed(@Nullable List<TaskRequest> tasks, Submission submission) {
        return tasks == null
                ? List.of()
                : tasks.stream().map(task -> task.sealed(submission)).toList();
    }
}
