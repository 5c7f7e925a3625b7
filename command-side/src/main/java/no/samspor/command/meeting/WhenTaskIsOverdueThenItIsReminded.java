package no.samspor.command.meeting;

import no.samspor.command.platform.Deadline;
import no.samspor.command.platform.Deadlines;
import no.samspor.command.platform.WhenPassed;
import no.samspor.kernel.meeting.TaskAssigned;
import no.samspor.kernel.meeting.TaskCompleted;
import no.samspor.kernel.meeting.TaskDropped;
import no.samspor.kernel.meeting.TaskId;
import no.samspor.kernel.meeting.TaskPostponed;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** Whoever has not done a task in time is reminded, once for each deadline it is given. */
@Component
@ProcessingGroup("processes")
class WhenTaskIsOverdueThenItIsReminded implements WhenPassed {

    static final String KIND = "do-task";

    private final Deadlines deadlines;

    WhenTaskIsOverdueThenItIsReminded(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @EventHandler
    void on(TaskAssigned event, EventMessage<?> message) {
        deadlines.set(Deadline.of(KIND, event.task().value(), event.deadline()), message);
    }

    @EventHandler
    void on(TaskPostponed event, EventMessage<?> message) {
        deadlines.set(Deadline.of(KIND, event.task().value(), event.deadline()), message);
    }

    @EventHandler
    void on(TaskCompleted event) {
        deadlines.forget(KIND, event.task().value());
    }

    @EventHandler
    void on(TaskDropped event) {
        deadlines.forget(KIND, event.task().value());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void passed(Deadline deadline, Step step) {
        var task = new TaskId(deadline.subject());
        step.send("/api/tasks/" + task, sealing -> new RemindOfTask(task, deadline.due()));
    }
}
