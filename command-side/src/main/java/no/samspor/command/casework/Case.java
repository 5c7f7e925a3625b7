package no.samspor.command.casework;

import static no.samspor.kernel.actor.Role.COORDINATOR;
import static no.samspor.kernel.actor.Role.FIELD_WORKER;
import static no.samspor.kernel.actor.Role.MEMBER;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.List;
import no.samspor.command.organisation.Directory;
import no.samspor.command.rule.Acting;
import no.samspor.command.rule.Numbered;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Trace;
import no.samspor.kernel.casework.CaseAssigned;
import no.samspor.kernel.casework.CaseBroughtToGrensegruppe;
import no.samspor.kernel.casework.CaseClosed;
import no.samspor.kernel.casework.CaseDelegated;
import no.samspor.kernel.casework.CaseEscalated;
import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.casework.CaseOpened;
import no.samspor.kernel.casework.CaseReopened;
import no.samspor.kernel.casework.CaseReturned;
import no.samspor.kernel.casework.CaseTakenBackFromGrensegruppe;
import no.samspor.kernel.casework.EscalationAccepted;
import no.samspor.kernel.casework.EscalationId;
import no.samspor.kernel.casework.EscalationRecalled;
import no.samspor.kernel.casework.GrensegruppeAnswered;
import no.samspor.kernel.casework.NoteAdded;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.jspecify.annotations.Nullable;

/** A case: open at a level, on its way to the next one, or closed. */
@AggregateRoot
public class Case {

    @AggregateIdentifier
    private CaseId id;

    private Kommunenummer kommune;
    private String number;
    private List<String> themes;
    private String area;
    private Place at;
    private @Nullable Lift pending;
    private boolean closed;
    private final Matters matters = new Matters();

    /** A lift that has not had its answer. */
    private record Lift(EscalationId escalation, Place to) {}

    Case() {}

    @CommandHandler
    Case(OpenCase command, Acting acting, Numbered.Number number, Directory directory) {
        acting.mustBe(COORDINATOR);
        var organisation = new KommuneAt(acting.actor().kommune(), acting.occurredOn(), directory);
        organisation.mustUse(command.themes(), command.area());
        var owner = command.owner() == null ? acting.actor().user() : command.owner();
        organisation.mustSeat(owner);
        var lowest = organisation.lowest();
        apply(new CaseOpened(
                command.caseId(),
                number.text(),
                command.title(),
                command.themes(),
                command.area(),
                command.ages(),
                command.headcount(),
                lowest.level(),
                lowest.body(),
                owner,
                command.raisedBy(),
                command.reason()));
    }

    @CommandHandlerInterceptor
    void ownKommuneOnly(CommandMessage<?> command, Acting acting) {
        acting.mustBelongTo(kommune);
    }

    @CommandHandler
    void handle(AddNote command, Acting acting) {
        acting.mustBe(FIELD_WORKER, COORDINATOR);
        mustBeOpen();
        apply(new NoteAdded(id, command.note(), command.text()));
    }

    @CommandHandler
    void handle(AssignCase command, Acting acting, Directory directory) {
        acting.mustBe(COORDINATOR);
        mustBeOpen();
        mustNotLieBefore(acting, command.deadline());
        organisation(acting, directory).mustSeat(command.owner());
        apply(new CaseAssigned(id, command.owner(), command.deadline(), command.reason()));
    }

    @CommandHandler
    void handle(EscalateCase command, Acting acting, Directory directory) {
        acting.mustBe(COORDINATOR);
        mustBeOpen();
        mustNotBePending();
        if (!acting.actor().user().equals(command.signedBy())) {
            throw new EscalationNeedsSignedOffSummary();
        }
        var to = organisation(acting, directory).above(at.level());
        apply(new CaseEscalated(
                id,
                command.escalation(),
                number,
                at.level(),
                at.body(),
                to.level(),
                to.body(),
                command.title(),
                command.question(),
                command.summary(),
                acting.actor().user(),
                command.judged(),
                command.basis(),
                command.reason(),
                themes,
                area));
    }

    @CommandHandler
    void handle(AcceptEscalation command, Acting acting) {
        var lift = liftAnsweredBy(acting);
        apply(new EscalationAccepted(
                id, lift.escalation(), lift.to().level(), lift.to().body()));
    }

    @CommandHandler
    void handle(ReturnCase command, Acting acting) {
        var lift = liftAnsweredBy(acting);
        apply(new CaseReturned(id, lift.escalation(), at.level(), at.body(), command.reason()));
    }

    @CommandHandler
    void handle(RecallEscalation command, Acting acting) {
        acting.mustBe(COORDINATOR);
        apply(new EscalationRecalled(id, pendingLift().escalation(), at.level(), at.body(), command.reason()));
    }

    @CommandHandler
    void handle(DelegateCase command, Acting acting, Directory directory) {
        acting.mustBe(MEMBER, COORDINATOR);
        mustBeOpen();
        mustNotBePending();
        if (!at.isWhere(acting.actor())) {
            throw new OnlyBodyWithCase();
        }
        mustNotLieBefore(acting, command.deadline());
        var to = organisation(acting, directory).below(at.level(), command.to());
        apply(new CaseDelegated(
                id, at.level(), at.body(), to.level(), to.body(), command.mandate(), command.deadline()));
    }

    @CommandHandler
    void handle(CloseCase command, Acting acting) {
        acting.mustBe(MEMBER, COORDINATOR);
        mustBeOpen();
        mustNotBePending();
        if (acting.actor().role() != COORDINATOR && !at.isWhere(acting.actor())) {
            throw new OnlyBodyWithCase();
        }
        apply(new CaseClosed(id, command.outcome(), command.reason()));
    }

    @CommandHandler
    void handle(ReopenCase command, Acting acting) {
        acting.mustBe(COORDINATOR);
        if (!closed) {
            throw new CaseIsOpen();
        }
        apply(new CaseReopened(id, command.reason()));
    }

    @CommandHandler
    void handle(BringToGrensegruppe command, Acting acting, Directory directory) {
        acting.mustBe(COORDINATOR);
        mustBeOpen();
        if (!acting.actor().user().equals(command.signedBy())) {
            throw new EscalationNeedsSignedOffSummary();
        }
        organisation(acting, directory).mustShare(command.grensegruppe());
        matters.mayBring(command.grensegruppe());
        apply(new CaseBroughtToGrensegruppe(
                id,
                command.matter(),
                number,
                at.body(),
                command.grensegruppe(),
                command.title(),
                command.question(),
                command.summary(),
                acting.actor().user(),
                command.judged(),
                command.reason(),
                themes,
                area));
    }

    @CommandHandler
    void handle(RecordGrensegruppeAnswer command, Acting acting) {
        acting.mustBe(COORDINATOR);
        var grensegruppe = matters.unanswered(command.matter());
        apply(new GrensegruppeAnswered(id, command.matter(), grensegruppe, command.answer(), command.judged()));
    }

    @CommandHandler
    void handle(TakeBackFromGrensegruppe command, Acting acting) {
        acting.mustBe(COORDINATOR);
        var grensegruppe = matters.unanswered(command.matter());
        apply(new CaseTakenBackFromGrensegruppe(id, command.matter(), grensegruppe, command.reason()));
    }

    @EventSourcingHandler
    void on(CaseOpened event, @MetaDataValue(value = Trace.KOMMUNE, required = true) String inKommune) {
        id = event.caseId();
        kommune = new Kommunenummer(inKommune);
        number = event.number();
        themes = event.themes();
        area = event.area();
        at = new Place(event.level(), event.body());
    }

    @EventSourcingHandler
    void on(CaseEscalated event) {
        pending = new Lift(event.escalation(), new Place(event.toLevel(), event.toBody()));
    }

    @EventSourcingHandler
    void on(EscalationAccepted event) {
        pending = null;
        at = new Place(event.level(), event.body());
    }

    @EventSourcingHandler
    void on(CaseReturned event) {
        pending = null;
    }

    @EventSourcingHandler
    void on(EscalationRecalled event) {
        pending = null;
    }

    @EventSourcingHandler
    void on(CaseDelegated event) {
        at = new Place(event.toLevel(), event.toBody());
    }

    @EventSourcingHandler
    void on(CaseClosed event) {
        closed = true;
    }

    @EventSourcingHandler
    void on(CaseReopened event) {
        closed = false;
    }

    @EventSourcingHandler
    void on(CaseBroughtToGrensegruppe event) {
        matters.bring(event.matter(), event.grensegruppe());
    }

    @EventSourcingHandler
    void on(GrensegruppeAnswered event) {
        matters.answer(event.matter());
    }

    @EventSourcingHandler
    void on(CaseTakenBackFromGrensegruppe event) {
        matters.takeBack(event.matter());
    }

    private KommuneAt organisation(Acting acting, Directory directory) {
        return new KommuneAt(kommune, acting.occurredOn(), directory);
    }

    private Lift pendingLift() {
        if (pending == null) {
            throw new NoEscalationPending();
        }
        return pending;
    }

    private Lift liftAnsweredBy(Acting acting) {
        acting.mustBe(MEMBER, COORDINATOR);
        var lift = pendingLift();
        if (!lift.to().isWhere(acting.actor())) {
            throw new OnlyReceivingBodyAnswers();
        }
        return lift;
    }

    private void mustBeOpen() {
        if (closed) {
            throw new CaseIsClosed();
        }
    }

    private void mustNotBePending() {
        if (pending != null) {
            throw new EscalationPending();
        }
    }

    private static void mustNotLieBefore(Acting acting, @Nullable LocalDate deadline) {
        if (deadline != null && deadline.isBefore(acting.occurredOn())) {
            throw new DeadlineBeforeItWasSet();
        }
    }
}
