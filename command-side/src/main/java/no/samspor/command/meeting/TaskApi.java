package no.samspor.command.meeting;

import jakarta.validation.Valid;
import no.samspor.command.platform.Receipt;
import no.samspor.command.platform.Submission;
import no.samspor.kernel.meeting.TaskCompleted;
import no.samspor.kernel.meeting.TaskDropped;
import no.samspor.kernel.meeting.TaskId;
import no.samspor.kernel.meeting.TaskPostponed;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The commands of a task over HTTP. */
@RestController
@RequestMapping("/api/tasks")
class TaskApi {

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<Receipt> assign(@Valid @RequestBody AssignTaskRequest request, Submission submission) {
        var assign = request.task().sealed(submission);
        return submission.create(at(assign.task()), request.occurredOn(), assign);
    }

    @PostMapping("/{id}/complete")
    ResponseEntity<Receipt> complete(
            @PathVariable TaskId id, @Valid @RequestBody CompleteTaskRequest request, Submission submission) {
        var result = submission.sealOptional(TaskCompleted.class, "result", request.result());
        return submission.change(at(id), request.occurredOn(), new CompleteTask(id, result));
    }

    @PostMapping("/{id}/postpone")
    ResponseEntity<Receipt> postpone(
            @PathVariable TaskId id, @Valid @RequestBody PostponeTaskRequest request, Submission submission) {
        var reason = submission.seal(TaskPostponed.class, "reason", request.reason());
        return submission.change(at(id), request.occurredOn(), new PostponeTask(id, request.deadline(), reason));
    }

    @PostMapping("/{id}/drop")
    ResponseEntity<Receipt> drop(
            @PathVariable TaskId id, @Valid @RequestBody MeetingReasonRequest request, Submission submission) {
        var reason = submission.seal(TaskDropped.class, "reason", request.reason());
        return submission.change(at(id), request.occurredOn(), new DropTask(id, reason));
    }

    private static String at(TaskId id) {
        return "/api/tasks/" + id;
    }
}
