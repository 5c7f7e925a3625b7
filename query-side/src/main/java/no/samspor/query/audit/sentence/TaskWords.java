package no.samspor.query.audit.sentence;

import no.samspor.kernel.meeting.TaskAssigned;
import no.samspor.kernel.meeting.TaskCompleted;
import no.samspor.kernel.meeting.TaskDropped;
import no.samspor.kernel.meeting.TaskEvent;
import no.samspor.kernel.meeting.TaskPostponed;
import no.samspor.kernel.meeting.TaskReminded;
import no.samspor.query.platform.ShownText;

/** What happens to a task, in words. */
final class TaskWords {

    private TaskWords() {}

    static Words of(TaskEvent event, Phrases say) {
        return switch (event) {
            case TaskAssigned e ->
                Words.plain(
                        "TaskAssigned",
                        ShownText.of(e.title()),
                        say.body(e.responsible()),
                        say.ifAny("sentence.with-person", e.person() == null ? null : say.person(e.person())),
                        say.day(e.deadline()));
            case TaskCompleted e -> Words.plain("TaskCompleted").saying(say.label("result"), e.result());
            case TaskPostponed e ->
                Words.plain("TaskPostponed", say.day(e.deadline())).saying(say.label("reason"), e.reason());
            case TaskReminded e -> Words.plain("TaskReminded", say.day(e.deadline()));
            case TaskDropped e -> Words.plain("TaskDropped").saying(say.label("reason"), e.reason());
        };
    }
}
