package no.samspor.command.meeting;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import no.samspor.command.organisation.Directory;
import no.samspor.command.rule.Acting;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.Trace;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.decision.DecisionId;
import no.samspor.kernel.meeting.AgendaPlace;
import no.samspor.kernel.meeting.TaskAssigned;
import no.samspor.kernel.meeting.TaskCompleted;
import no.samspor.kernel.meeting.TaskDropped;
import no.samspor.kernel.meeting.TaskId;
import no.samspor.kernel.meeting.TaskPostponed;
import no.samspor.kernel.meeting.TaskReminded;
import no.samspor.kernel.organisation.BodyId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.jspecify.annotations.Nullable;

/** Something that a body, and there perhaps a person, is to do by a day. */
@AggregateRoot
public class Task {

    @AggregateIdentifier
    private TaskId id;

    private Kommunenummer kommune;
    private BodyId responsible;
    private @Nullable UserId person;
    private LocalDate deadline;
    private boolean finished;

    @SuppressWarnings("NullAway.Init")
    protected Task() {}

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    Task(AssignTask command, Acting acting, Directory directory) {
        mustBeOneOfThem(acting, command.responsible(), null);
        command.mustHold(acting, directory, "");
        assigned(command, null, null);
    }

    /** Given under an item of a meeting, which has asked the rules. */
    @SuppressWarnings("NullAway.Init")
    Task(AssignTask command, AgendaPlace from, @Nullable DecisionId decision) {
        assigned(command, from, decision);
    }

    @CommandHandlerInterceptor
    void onlyInItsOwnKommune(Object command, Acting acting) {
        acting.mustBelongTo(kommune);
    }

    @CommandHandler
    void handle(CompleteTask command, Acting acting) {
        mustBeTheirs(acting);
        apply(new TaskCompleted(id, command.result()));
    }

    @CommandHandler
    void handle(PostponeTask command, Acting acting) {
        mustBeTheirs(acting);
        if (!command.deadline().isAfter(deadline)) {
            throw new PostponedMeansLater(deadline);
        }
        if (command.deadline().isBefore(acting.occurredOn())) {
            throw new TaskDeadlineHasPassed("deadline", acting.occurredOn());
        }
        apply(new TaskPostponed(id, command.deadline(), command.reason()));
    }

    @CommandHandler
    void handle(DropTask command, Acting acting) {
        mustBeTheirs(acting);
        apply(new TaskDropped(id, command.reason()));
    }

    /** Nothing for a task that is finished, or has been given another deadline since. */
    @CommandHandler
    void handle(RemindOfTask command, Acting acting) {
        acting.mustBe(Role.SYSTEM);
        if (!finished && command.deadline().equals(deadline)) {
            apply(new TaskReminded(id, deadline));
        }
    }

    @EventSourcingHandler
    void on(TaskAssigned event, @MetaDataValue(value = Trace.KOMMUNE, required = true) String in) {
        id = event.task();
        kommune = new Kommunenummer(in);
        responsible = event.responsible();
        person = event.person();
        deadline = event.deadline();
    }

    @EventSourcingHandler
    void on(TaskPostponed event) {
        deadline = event.deadline();
    }

    @EventSourcingHandler
    void on(TaskCompleted event) {
        finished = true;
    }

    @EventSourcingHandler
    void on(TaskDropped event) {
        finished = true;
    }

    private static void assigned(AssignTask command, @Nullable AgendaPlace from, @Nullable DecisionId decision) {
        apply(new TaskAssigned(
                command.task(),
                command.title(),
                command.responsible(),
                command.person(),
                command.deadline(),
                from,
                decision));
    }

    private void mustBeTheirs(Acting acting) {
        mustBeOneOfThem(acting, responsible, person);
        if (finished) {
            throw new TaskIsFinished();
        }
    }

    private static void mustBeOneOfThem(Acting acting, BodyId responsible, @Nullable UserId person) {
        acting.mustBe(Role.FIELD_WORKER, Role.COORDINATOR, Role.MEMBER);
        var actor = acting.actor();
        if (actor.role() != Role.COORDINATOR
                && !responsible.equals(actor.body())
                && !actor.user().equals(person)) {
            throw new OnlyThoseOfTheTask();
        }
    }
}
