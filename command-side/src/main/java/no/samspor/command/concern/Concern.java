package no.samspor.command.concern;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import no.samspor.command.casework.CaseStandings;
import no.samspor.command.organisation.Directory;
import no.samspor.command.rule.Acting;
import no.samspor.command.rule.Numbered;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.Trace;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.concern.AnswerCause;
import no.samspor.kernel.concern.ConcernAnswerDue;
import no.samspor.kernel.concern.ConcernAnswered;
import no.samspor.kernel.concern.ConcernClosed;
import no.samspor.kernel.concern.ConcernCorrected;
import no.samspor.kernel.concern.ConcernId;
import no.samspor.kernel.concern.ConcernLeftUnread;
import no.samspor.kernel.concern.ConcernLinkedToCase;
import no.samspor.kernel.concern.ConcernReceived;
import no.samspor.kernel.concern.ConcernRegistered;
import no.samspor.kernel.concern.ConcernWithdrawn;
import no.samspor.kernel.concern.MoreInformationAsked;
import no.samspor.kernel.concern.MoreInformationGiven;
import no.samspor.kernel.time.Norway;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CommandHandlerInterceptor;

/** A concern, from registration to the answer. Its reporter may change it until the koordinator has received it. */
@AggregateRoot
public class Concern {

    /** Whoever raises a concern gets an answer within three weeks of registering it. */
    private static final int DAYS_TO_ANSWER = 21;

    @AggregateIdentifier
    private ConcernId id;

    private Kommunenummer kommune;
    private UserId reporter;
    private LocalDate registeredOn;
    private Stage stage;
    private final Set<CaseId> cases = new HashSet<>();
    private boolean asked;
    private boolean answerDue;

    Concern() {}

    @CommandHandler
    Concern(RegisterConcern command, Acting acting, Numbered.Number number, Directory directory) {
        acting.mustBe(Role.FIELD_WORKER, Role.COORDINATOR);
        var actor = acting.actor();
        var service = Objects.requireNonNull(actor.body(), "Both roles are held in a body");
        ObservationRules.check(command.observation(), actor.kommune(), directory);
        apply(new ConcernRegistered(command.concern(), number.text(), actor.user(), service, command.observation()));
    }

    @CommandHandlerInterceptor
    void inOwnKommune(Acting acting) {
        acting.mustBelongTo(kommune);
    }

    @CommandHandler
    void correct(CorrectConcern command, Acting acting, Directory directory) {
        mustBeTheReporter(acting);
        stage.mustAwaitReceipt();
        ObservationRules.check(command.observation(), kommune, directory);
        apply(new ConcernCorrected(id, command.observation(), command.reason()));
    }

    @CommandHandler
    void withdraw(WithdrawConcern command, Acting acting) {
        mustBeTheReporter(acting);
        stage.mustAwaitReceipt();
        apply(new ConcernWithdrawn(id, command.reason()));
    }

    @CommandHandler
    void receive(ReceiveConcern command, Acting acting) {
        acting.mustBe(Role.COORDINATOR);
        stage.mustAwaitReceipt();
        apply(new ConcernReceived(id));
        apply(new ConcernAnswerDue(id, AnswerCause.CONCERN_RECEIVED, registeredOn.plusDays(DAYS_TO_ANSWER)));
    }

    /** Rises to whoever answers for the koordinator; where nobody does, it stays the koordinator's alone. */
    @CommandHandler
    void reportUnread(ReportUnread command, Acting acting, Directory directory) {
        acting.mustBe(Role.SYSTEM);
        var standins = Standins.of(kommune, directory, acting.today());
        if (stage == Stage.REGISTERED && !standins.isEmpty()) {
            apply(new ConcernLeftUnread(id, command.dueOn(), standins));
        }
    }

    @CommandHandler
    void ask(AskForMoreInformation command, Acting acting) {
        acting.mustBe(Role.COORDINATOR);
        stage.mustBeInWork();
        apply(new MoreInformationAsked(id, command.question()));
    }

    @CommandHandler
    void inform(GiveMoreInformation command, Acting acting) {
        mustBeTheReporter(acting);
        stage.mustBeInWork();
        if (!asked) {
            throw new NothingWasAsked();
        }
        apply(new MoreInformationGiven(id, command.information()));
    }

    @CommandHandler
    void link(LinkConcernToCase command, Acting acting, CaseStandings standings) {
        acting.mustBe(Role.COORDINATOR, Role.SYSTEM);
        stage.mustBeInWork();
        if (cases.contains(command.caseId())) {
            throw new ConcernAlreadyInThisCase();
        }
        if (standings
                .of(command.caseId())
                .filter(found -> found.kommune().equals(kommune) && found.open())
                .isEmpty()) {
            throw new CaseIsNotOpen();
        }
        apply(new ConcernLinkedToCase(id, command.caseId()));
    }

    @CommandHandler
    void close(CloseConcern command, Acting acting) {
        acting.mustBe(Role.COORDINATOR);
        stage.mustBeInWork();
        if (stage == Stage.IN_CASE) {
            throw new ConcernIsInCase();
        }
        apply(new ConcernClosed(id, command.closingReason(), command.reason()));
    }

    /** An answer that is already due stands with its date: the one answer then tells what has come of it since. */
    @CommandHandler
    void requireAnswer(RequireAnswer command, Acting acting) {
        acting.mustBe(Role.SYSTEM);
        if (!answerDue) {
            apply(new ConcernAnswerDue(id, command.cause(), command.dueOn()));
        }
    }

    @CommandHandler
    void answer(AnswerConcern command, Acting acting) {
        acting.mustBe(Role.COORDINATOR);
        if (!answerDue) {
            throw new NoAnswerIsDue();
        }
        apply(new ConcernAnswered(id, command.answer()));
    }

    @EventSourcingHandler
    void on(ConcernRegistered event, @MetaDataValue(Trace.KOMMUNE) String inKommune, @Timestamp Instant at) {
        id = event.concern();
        kommune = new Kommunenummer(inKommune);
        reporter = event.reporter();
        registeredOn = Norway.dayOf(at);
        stage = Stage.REGISTERED;
    }

    @EventSourcingHandler
    void on(ConcernReceived event) {
        stage = Stage.RECEIVED;
    }

    @EventSourcingHandler
    void on(MoreInformationAsked event) {
        asked = true;
    }

    @EventSourcingHandler
    void on(MoreInformationGiven event) {
        asked = false;
    }

    @EventSourcingHandler
    void on(ConcernLinkedToCase event) {
        stage = Stage.IN_CASE;
        cases.add(event.caseId());
    }

    @EventSourcingHandler
    void on(ConcernClosed event) {
        stage = Stage.CLOSED;
    }

    @EventSourcingHandler
    void on(ConcernWithdrawn event) {
        stage = Stage.WITHDRAWN;
    }

    @EventSourcingHandler
    void on(ConcernAnswerDue event) {
        answerDue = true;
    }

    @EventSourcingHandler
    void on(ConcernAnswered event) {
        answerDue = false;
    }

    private void mustBeTheReporter(Acting acting) {
        if (!acting.actor().user().equals(reporter)) {
            throw new OnlyTheReporterMay();
        }
    }
}
