package no.samspor.command.meeting;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.createNew;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.samspor.command.casework.LiftedCases;
import no.samspor.command.decision.MeetingDecisions;
import no.samspor.command.organisation.Directory;
import no.samspor.command.rule.Acting;
import no.samspor.command.rule.Numbered;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.Trace;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.decision.DecisionId;
import no.samspor.kernel.decision.Proposal;
import no.samspor.kernel.meeting.AgendaItemConcluded;
import no.samspor.kernel.meeting.AgendaItemId;
import no.samspor.kernel.meeting.AgendaItemPlaced;
import no.samspor.kernel.meeting.AgendaItemShielded;
import no.samspor.kernel.meeting.AgendaItemWithdrawn;
import no.samspor.kernel.meeting.AgendaOrdered;
import no.samspor.kernel.meeting.AgendaPlace;
import no.samspor.kernel.meeting.AgendaSubject;
import no.samspor.kernel.meeting.AttendanceChanged;
import no.samspor.kernel.meeting.InvitationSent;
import no.samspor.kernel.meeting.ItemOutcome;
import no.samspor.kernel.meeting.MeetingCancelled;
import no.samspor.kernel.meeting.MeetingClosed;
import no.samspor.kernel.meeting.MeetingId;
import no.samspor.kernel.meeting.MeetingMoved;
import no.samspor.kernel.meeting.MeetingOpened;
import no.samspor.kernel.meeting.MeetingScheduled;
import no.samspor.kernel.meeting.MinutesApproved;
import no.samspor.kernel.meeting.MinutesCorrected;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of a body, from the day it is planned until its minutes are approved. What is decided in it is made in the
 * step that says so, see docs/adr/0014-minutes-are-commands.md.
 */
@AggregateRoot
public class Meeting {

    @AggregateIdentifier
    private MeetingId id;

    private Kommunenummer kommune;
    private BodyId body;
    private LocalDate day;
    private Life life;
    private Agenda agenda = Agenda.EMPTY;
    private List<UserId> present = List.of();
    private final Set<UserId> recorders = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Meeting() {}

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    Meeting(ScheduleMeeting command, Acting acting, Numbered.Number number, Directory directory) {
        var meets = new MeetingBody(command.body(), acting, directory);
        meets.mustMeet(command.time());
        meets.mustBeRun();
        apply(new MeetingScheduled(
                command.meeting(), number.text(), command.body(), meets.level(), command.time(), command.place()));
    }

    @CommandHandlerInterceptor
    void onlyInItsOwnKommune(Object command, Acting acting) {
        acting.mustBelongTo(kommune);
    }

    @CommandHandler
    void handle(MoveMeeting command, Acting acting, Directory directory) {
        run(acting, directory);
        life.mustBeAhead();
        new MeetingBody(body, acting, directory).mustMeet(command.time());
        apply(new MeetingMoved(id, command.time(), command.place(), command.reason()));
    }

    @CommandHandler
    void handle(CancelMeeting command, Acting acting, Directory directory) {
        run(acting, directory);
        life.mustBeAhead();
        apply(new MeetingCancelled(id, command.reason()));
    }

    @CommandHandler
    void handle(PlaceOnAgenda command, Acting acting, Directory directory, AgendaSubjects subjects) {
        run(acting, directory);
        life.mustNotBeOver();
        for (var i = 0; i < command.items().size(); i++) {
            var subject = command.items().get(i).subject();
            if (subject != null && !subjects.has(subject, kommune)) {
                throw new NoSuchSubject("items[" + i + "].subject");
            }
        }
        command.items().forEach(item -> place(item, null, 0));
    }

    @CommandHandler
    void handle(CarryOverItem command, Acting acting) {
        acting.mustBe(Role.SYSTEM);
        life.mustNotBeOver();
        place(command.item(), command.from(), command.timesDeferred());
    }

    @CommandHandler
    void handle(WithdrawFromAgenda command, Acting acting, Directory directory) {
        run(acting, directory);
        life.mustNotBeOver();
        agenda.openItem(command.item());
        apply(new AgendaItemWithdrawn(id, command.item(), command.reason()));
    }

    @CommandHandler
    void handle(OrderAgenda command, Acting acting, Directory directory) {
        run(acting, directory);
        life.mustNotBeOver();
        agenda.mustBeAllOpen(command.items());
        apply(new AgendaOrdered(id, command.items()));
    }

    @CommandHandler
    void handle(ShieldAgendaItem command, Acting acting, Directory directory) {
        run(acting, directory);
        life.mustBeOpenToChange();
        agenda.item(command.item());
        apply(new AgendaItemShielded(id, command.item(), command.ground()));
    }

    @CommandHandler
    void handle(SendInvitation command, Acting acting, Directory directory) {
        var members = run(acting, directory).members(day);
        life.mustBeAhead();
        if (!members.containsAll(command.invited())) {
            throw new OnlyMembersAreInvited();
        }
        var invited = command.invited().isEmpty() ? members : command.invited();
        apply(new InvitationSent(id, invited, command.guests(), command.message()));
    }

    @CommandHandler
    void handle(OpenMeeting command, Acting acting, Directory directory) {
        var meets = run(acting, directory);
        life.mustBeAhead();
        if (acting.occurredOn().isBefore(day)) {
            throw new MeetingDayHasNotCome(day);
        }
        apply(new MeetingOpened(id, command.present(), meets.absent(command.present()), command.guests()));
    }

    @CommandHandler
    void handle(ChangeAttendance command, Acting acting, Directory directory) {
        var meets = run(acting, directory);
        life.mustBeInSession();
        apply(new AttendanceChanged(id, command.present(), meets.absent(command.present())));
    }

    @CommandHandler
    void handle(
            DecideItem command, Acting acting, Numbered.Number number, Directory directory, MeetingDecisions decisions)
            throws Exception {
        var item = openItem(command.item(), acting, directory);
        mustBeAbout(item, command.proposal());
        var at = new AgendaPlace(id, command.item());
        decisions.make(
                new MeetingDecisions.Decided(
                        command.decision(), command.result(), command.proposal(), at, present, command.dissent()),
                acting,
                number);
        assign(command.tasks(), at, command.decision(), acting, directory);
        conclude(command.item(), ItemOutcome.DECIDED, command.decision(), command.note());
    }

    @CommandHandler
    void handle(NoteItem command, Acting acting, Directory directory) throws Exception {
        openItem(command.item(), acting, directory);
        assign(command.tasks(), new AgendaPlace(id, command.item()), null, acting, directory);
        conclude(command.item(), ItemOutcome.NOTED, null, command.note());
    }

    @CommandHandler
    void handle(DeferItem command, Acting acting, Directory directory) throws Exception {
        openItem(command.item(), acting, directory);
        assign(command.tasks(), new AgendaPlace(id, command.item()), null, acting, directory);
        conclude(command.item(), ItemOutcome.DEFERRED, null, command.reason());
    }

    @CommandHandler
    void handle(SendBackItem command, Acting acting, Directory directory, LiftedCases cases) throws Exception {
        var about = openItem(command.item(), acting, directory).subject();
        if (about == null || about.kind() != AgendaSubject.Kind.CASE) {
            throw new ItemIsAboutNoCase();
        }
        cases.sendBack(new CaseId(about.id()), command.reason());
        assign(command.tasks(), new AgendaPlace(id, command.item()), null, acting, directory);
        conclude(command.item(), ItemOutcome.SENT_BACK, null, command.note());
    }

    @CommandHandler
    void handle(CloseMeeting command, Acting acting, Directory directory) {
        run(acting, directory);
        life.mustBeInSession();
        agenda.open().forEach(item -> conclude(item, ItemOutcome.DEFERRED, null, null));
        apply(new MeetingClosed(id));
    }

    @CommandHandler
    void handle(ApproveMinutes command, Acting acting, Directory directory) {
        new MeetingBody(body, acting, directory).mustBeLed();
        life.mustAwaitApproval();
        if (recorders.contains(acting.actor().user())) {
            throw new RecorderMayNotApprove();
        }
        apply(new MinutesApproved(id));
    }

    @CommandHandler
    void handle(CorrectMinutes command, Acting acting, Directory directory) {
        run(acting, directory);
        life.mustBeApproved();
        if (command.item() != null) {
            agenda.item(command.item());
        }
        apply(new MinutesCorrected(id, command.correction(), command.item(), command.text(), command.reason()));
    }

    @EventSourcingHandler
    void on(MeetingScheduled event, @MetaDataValue(value = Trace.KOMMUNE, required = true) String in) {
        id = event.meeting();
        kommune = new Kommunenummer(in);
        body = event.body();
        day = event.time().day();
        life = Life.PLANNED;
    }

    @EventSourcingHandler
    void on(MeetingMoved event) {
        day = event.time().day();
    }

    @EventSourcingHandler
    void on(MeetingCancelled event) {
        life = Life.CANCELLED;
    }

    @EventSourcingHandler
    void on(AgendaItemPlaced event) {
        agenda = agenda.placed(event.item(), event.subject());
    }

    @EventSourcingHandler
    void on(AgendaItemWithdrawn event) {
        agenda = agenda.withdrawn(event.item());
    }

    @EventSourcingHandler
    void on(AgendaOrdered event) {
        agenda = agenda.ordered(event.items());
    }

    @EventSourcingHandler
    void on(InvitationSent event) {
        life = Life.INVITED;
    }

    @EventSourcingHandler
    void on(MeetingOpened event, @MetaDataValue(value = Trace.USER, required = true) String by) {
        present = event.present();
        life = Life.IN_SESSION;
        recorders.add(UserId.of(by));
    }

    @EventSourcingHandler
    void on(AttendanceChanged event, @MetaDataValue(value = Trace.USER, required = true) String by) {
        present = event.present();
        recorders.add(UserId.of(by));
    }

    @EventSourcingHandler
    void on(AgendaItemConcluded event, @MetaDataValue(value = Trace.USER, required = true) String by) {
        agenda = agenda.concluded(event.item());
        recorders.add(UserId.of(by));
    }

    @EventSourcingHandler
    void on(MeetingClosed event, @MetaDataValue(value = Trace.USER, required = true) String by) {
        life = Life.HELD;
        recorders.add(UserId.of(by));
    }

    @EventSourcingHandler
    void on(MinutesApproved event) {
        life = Life.APPROVED;
    }

    private MeetingBody run(Acting acting, Directory directory) {
        var meets = new MeetingBody(body, acting, directory);
        meets.mustBeRun();
        return meets;
    }

    private AgendaItem openItem(AgendaItemId item, Acting acting, Directory directory) {
        run(acting, directory);
        life.mustBeInSession();
        return agenda.openItem(item);
    }

    private void place(NewItem item, @Nullable AgendaPlace carriedFrom, int timesDeferred) {
        apply(new AgendaItemPlaced(
                id, item.item(), item.title(), item.subject(), carriedFrom, timesDeferred, item.shielded()));
    }

    private void conclude(
            AgendaItemId item, ItemOutcome outcome, @Nullable DecisionId decision, @Nullable ProtectedText note) {
        apply(new AgendaItemConcluded(id, item, outcome, decision, note));
    }

    private static void assign(
            List<AssignTask> tasks, AgendaPlace at, @Nullable DecisionId decision, Acting acting, Directory directory)
            throws Exception {
        for (var i = 0; i < tasks.size(); i++) {
            var task = tasks.get(i);
            task.mustHold(acting, directory, "tasks[" + i + "].");
            createNew(Task.class, () -> new Task(task, at, decision));
        }
    }

    private static void mustBeAbout(AgendaItem item, Proposal proposal) {
        var about = item.subject();
        if (about != null
                && about.kind() == AgendaSubject.Kind.CASE
                && proposal.caseId() != null
                && !about.id().equals(proposal.caseId().value())) {
            throw new ItemIsAboutAnotherCase();
        }
    }
}
