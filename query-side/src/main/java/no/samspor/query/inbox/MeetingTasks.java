package no.samspor.query.inbox;

import static no.samspor.query.inbox.TaskKind.APPROVE_MINUTES;
import static no.samspor.query.inbox.TaskKind.DO_TASK;

import java.time.LocalDate;
import java.util.UUID;
import no.samspor.kernel.meeting.MeetingClosed;
import no.samspor.kernel.meeting.MeetingEvent;
import no.samspor.kernel.meeting.MeetingScheduled;
import no.samspor.kernel.meeting.MinutesApproved;
import no.samspor.kernel.meeting.TaskAssigned;
import no.samspor.kernel.meeting.TaskCompleted;
import no.samspor.kernel.meeting.TaskDropped;
import no.samspor.kernel.meeting.TaskEvent;
import no.samspor.kernel.meeting.TaskPostponed;
import no.samspor.kernel.meeting.TaskReminded;
import no.samspor.query.platform.ShownText;

/** What a meeting asks of people: the tasks that were given there, and its minutes. */
final class MeetingTasks {

    private MeetingTasks() {}

    static void fold(MeetingEvent event, UUID meeting, Desk desk) {
        switch (event) {
            case MeetingScheduled scheduled -> {
                var subject = desk.subject(meeting);
                subject.number = scheduled.number();
                subject.level = scheduled.level();
                subject.body = scheduled.body().value();
                desk.keep(subject);
            }
            case MeetingClosed closed ->
                desk.openFor(
                        APPROVE_MINUTES,
                        meeting,
                        desk.subject(meeting).body,
                        desk.day().plusWeeks(2));
            case MinutesApproved approved -> desk.close(meeting, APPROVE_MINUTES);
            default -> {
                // asks nothing of anybody
            }
        }
    }

    static void fold(TaskEvent event, UUID task, Desk desk) {
        switch (event) {
            case TaskAssigned assigned -> {
                var subject = desk.subject(task);
                subject.title = ShownText.of(assigned.title());
                subject.body = assigned.responsible().value();
                subject.person =
                        assigned.person() == null ? null : assigned.person().value();
                desk.keep(subject);
                open(task, assigned.deadline(), desk);
            }
            case TaskPostponed postponed -> open(task, postponed.deadline(), desk);
            case TaskReminded reminded -> desk.remind(task, DO_TASK);
            case TaskCompleted completed -> desk.close(task, DO_TASK);
            case TaskDropped dropped -> desk.close(task, DO_TASK);
        }
    }

    /** Whoever was given it by name does it, else somebody of the body. */
    private static void open(UUID task, LocalDate deadline, Desk desk) {
        var subject = desk.subject(task);
        if (subject.person == null) {
            desk.openFor(DO_TASK, task, subject.body, deadline);
        } else {
            desk.openForPerson(DO_TASK, task, subject.person, deadline);
        }
    }
}
