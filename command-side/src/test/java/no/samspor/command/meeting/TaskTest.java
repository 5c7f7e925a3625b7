package no.samspor.command.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samspor.command.Acts;
import no.samspor.command.Fixtures;
import no.samspor.command.organisation.NoSuchBody;
import no.samspor.command.rule.NotInThisKommune;
import no.samspor.command.rule.RoleMayNot;
import no.samspor.kernel.actor.Actor;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.meeting.TaskAssigned;
import no.samspor.kernel.meeting.TaskCompleted;
import no.samspor.kernel.meeting.TaskDropped;
import no.samspor.kernel.meeting.TaskId;
import no.samspor.kernel.meeting.TaskPostponed;
import no.samspor.kernel.meeting.TaskReminded;
import no.samspor.kernel.organisation.BodyId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TaskTest {

    private static final TaskId TASK = new TaskId(new UUID(8, 1));
    private static final LocalDate DEADLINE = Acts.TODAY.plusDays(14);
    private static final CompleteTask COMPLETE = new CompleteTask(TASK, Acts.text(2));
    private static final PostponeTask POSTPONE = new PostponeTask(TASK, DEADLINE.plusDays(1), Acts.text(3));
    private static final DropTask DROP = new DropTask(TASK, Acts.text(4));

    @Test
    void the_koordinator_gives_a_body_a_task_and_perhaps_a_person_there() {
        assign(Acts.UTESEKSJONEN, Acts.JONAS, DEADLINE, Acts.coordinator())
                .expectEvents(assigned(Acts.UTESEKSJONEN, Acts.JONAS));
        assign(Acts.NAV, null, Acts.TODAY, Acts.coordinator())
                .expectEvents(new TaskAssigned(TASK, Acts.text(1), Acts.NAV, null, Acts.TODAY, null, null));
    }

    @Test
    void a_body_gives_itself_tasks_but_no_other() {
        assign(Acts.UTESEKSJONEN, null, DEADLINE, Acts.fieldWorker()).expectEvents(assigned(Acts.UTESEKSJONEN, null));
        assign(Acts.NAV, null, DEADLINE, Acts.fieldWorker()).expectException(OnlyThoseOfTheTask.class);
        assign(Acts.NAV, null, DEADLINE, Acts.auditor()).expectException(RoleMayNot.class);
    }

    @Test
    void it_is_given_to_a_body_there_is_to_somebody_of_it_and_for_a_day_to_come() {
        assign(Acts.body(99), null, DEADLINE, Acts.coordinator()).expectException(NoSuchBody.class);
        assign(Acts.NAV, Acts.JONAS, DEADLINE, Acts.coordinator()).expectException(TaskPersonMustSit.class);
        assign(Acts.NAV, null, Acts.TODAY.minusDays(1), Acts.coordinator())
                .expectException(TaskDeadlineHasPassed.class);
    }

    @Test
    void the_responsible_body_the_person_and_the_koordinator_may_do_all_of_it() {
        var elsewhere = Acts.as(new Actor(Acts.KARI, Role.MEMBER, Acts.STYRINGSGRUPPE, Level.STYRENDE, Acts.LUNDVIK));
        for (var by : List.of(Acts.fieldWorker(), elsewhere, Acts.coordinator())) {
            given(assigned(Acts.UTESEKSJONEN, Acts.KARI))
                    .when(COMPLETE, by)
                    .expectEvents(new TaskCompleted(TASK, Acts.text(2)));
            given(assigned(Acts.UTESEKSJONEN, Acts.KARI))
                    .when(POSTPONE, by)
                    .expectEvents(new TaskPostponed(TASK, DEADLINE.plusDays(1), Acts.text(3)));
            given(assigned(Acts.UTESEKSJONEN, Acts.KARI))
                    .when(DROP, by)
                    .expectEvents(new TaskDropped(TASK, Acts.text(4)));
        }
    }

    @Test
    void nobody_else_may_do_any_of_it() {
        for (var command : List.of(COMPLETE, POSTPONE, DROP)) {
            given(assigned(Acts.UTESEKSJONEN, Acts.JONAS))
                    .when(command, Acts.memberOfStyringsgruppe())
                    .expectNoEvents()
                    .expectException(OnlyThoseOfTheTask.class);
            given(assigned(Acts.UTESEKSJONEN, null))
                    .when(command, Acts.auditor())
                    .expectException(RoleMayNot.class);
            given(assigned(Acts.UTESEKSJONEN, null))
                    .when(command, Acts.coordinatorElsewhere())
                    .expectException(NotInThisKommune.class);
        }
    }

    @Test
    void what_is_done_or_dropped_is_over() {
        for (var end : List.of(new TaskCompleted(TASK, null), new TaskDropped(TASK, Acts.text(4)))) {
            for (var command : List.of(COMPLETE, POSTPONE, DROP)) {
                given(assigned(Acts.UTESEKSJONEN, null), end)
                        .when(command, Acts.coordinator())
                        .expectNoEvents()
                        .expectException(TaskIsFinished.class);
            }
        }
    }

    @Test
    void it_is_postponed_to_a_later_day_than_it_had_last() {
        var again = new TaskPostponed(TASK, DEADLINE.plusDays(1), Acts.text(3));
        given(assigned(Acts.UTESEKSJONEN, null), again)
                .when(POSTPONE, Acts.coordinator())
                .expectException(PostponedMeansLater.class);
        given(assigned(Acts.UTESEKSJONEN, null))
                .when(new PostponeTask(TASK, DEADLINE, Acts.text(3)), Acts.coordinator())
                .expectException(PostponedMeansLater.class);
    }

    @Test
    void it_is_not_postponed_to_a_day_that_has_passed() {
        var longAgo = Acts.TODAY.minusDays(30);
        given(new TaskAssigned(TASK, Acts.text(1), Acts.NAV, null, longAgo, null, null))
                .when(new PostponeTask(TASK, longAgo.plusDays(1), Acts.text(3)), Acts.coordinator())
                .expectException(TaskDeadlineHasPassed.class);
    }

    @Test
    void one_that_is_not_done_in_time_is_reminded_of_by_samspor_alone() {
        var remind = new RemindOfTask(TASK, DEADLINE);
        var open = assigned(Acts.UTESEKSJONEN, null);
        given(open).when(remind, Acts.system()).expectEvents(new TaskReminded(TASK, DEADLINE));
        given(open, new TaskCompleted(TASK, null)).when(remind, Acts.system()).expectNoEvents();
        given(open, new TaskDropped(TASK, Acts.text(4)))
                .when(remind, Acts.system())
                .expectNoEvents();
        given(open, new TaskPostponed(TASK, DEADLINE.plusDays(1), Acts.text(3)))
                .when(remind, Acts.system())
                .expectNoEvents();
        given(open).when(remind, Acts.coordinator()).expectException(RoleMayNot.class);
    }

    private static TaskAssigned assigned(BodyId responsible, @Nullable UserId person) {
        return new TaskAssigned(TASK, Acts.text(1), responsible, person, DEADLINE, null, null);
    }

    private static ResultValidator<Task> assign(
            BodyId responsible, @Nullable UserId person, LocalDate deadline, Map<String, Object> by) {
        return fixture()
                .givenNoPriorActivity()
                .when(new AssignTask(TASK, Acts.text(1), responsible, person, deadline), by);
    }

    private static TestExecutor<Task> given(Object... events) {
        TestExecutor<Task> history = fixture().givenNoPriorActivity();
        for (var event : events) {
            history = history.andGiven(Fixtures.by(Acts.coordinator(), event));
        }
        return history;
    }

    private static AggregateTestFixture<Task> fixture() {
        var fixture = Fixtures.of(Task.class);
        fixture.registerInjectableResource(MeetingGiven.directory());
        return fixture;
    }
}
