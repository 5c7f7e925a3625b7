package no.samspor.query.meeting.book;

import java.util.Objects;
import no.samspor.kernel.meeting.TaskAssigned;
import no.samspor.kernel.meeting.TaskCompleted;
import no.samspor.kernel.meeting.TaskDropped;
import no.samspor.kernel.meeting.TaskEvent;
import no.samspor.kernel.meeting.TaskPostponed;
import no.samspor.kernel.meeting.TaskReminded;
import no.samspor.query.platform.Recorded;
import no.samspor.query.platform.Rows;
import no.samspor.query.platform.ShownText;

/** What becomes of a task. */
final class Tasks {

    private Tasks() {}

    static void fold(TaskEvent event, Recorded recorded, Rows rows) {
        var row = event instanceof TaskAssigned assigned
                ? given(assigned, recorded, rows)
                : Objects.requireNonNull(rows.find(TaskRow.class, recorded.stream()));
        switch (event) {
            case TaskAssigned assigned -> row.state = TaskState.OPEN;
            case TaskCompleted completed -> {
                row.state = TaskState.DONE;
                row.endedOn = recorded.trace().occurredOn();
                row.words = ShownText.ofOptional(completed.result());
            }
            case TaskPostponed postponed -> {
                row.deadline = postponed.deadline();
                row.words = ShownText.of(postponed.reason());
            }
            case TaskReminded reminded -> {
                // it stands as it did
            }
            case TaskDropped dropped -> {
                row.state = TaskState.DROPPED;
                row.endedOn = recorded.trace().occurredOn();
                row.words = ShownText.of(dropped.reason());
            }
        }
        row.version = recorded.sequence();
        rows.save(row);
    }

    private static TaskRow given(TaskAssigned assigned, Recorded recorded, Rows rows) {
        var row = new TaskRow();
        row.id = recorded.stream();
        row.kommune = recorded.trace().actor().kommune().value();
        row.position = recorded.position();
        row.title = ShownText.of(assigned.title());
        row.responsible = assigned.responsible().value();
        row.person = assigned.person() == null ? null : assigned.person().value();
        row.deadline = assigned.deadline();
        row.givenOn = recorded.trace().occurredOn();
        row.decision = assigned.decision() == null ? null : assigned.decision().value();
        if (assigned.from() == null) {
            var body = recorded.trace().actor().body();
            row.givenBy = body == null ? null : body.value();
        } else {
            row.meeting = assigned.from().meeting().value();
            row.item = assigned.from().item().value();
            row.givenBy = Objects.requireNonNull(rows.find(MeetingRow.class, row.meeting)).body;
        }
        return row;
    }
}
