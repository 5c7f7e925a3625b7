package no.samspor.command.decision;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import no.samspor.command.casework.CaseStandings;
import no.samspor.command.organisation.Directory;
import no.samspor.command.rule.Acting;
import no.samspor.command.rule.Numbered;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.Trace;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.decision.AcknowledgementReminded;
import no.samspor.kernel.decision.CirculationAnswer;
import no.samspor.kernel.decision.CirculationAnswered;
import no.samspor.kernel.decision.CirculationCarried;
import no.samspor.kernel.decision.CirculationLapsed;
import no.samspor.kernel.decision.CirculationStarted;
import no.samspor.kernel.decision.DecisionAcknowledged;
import no.samspor.kernel.decision.DecisionCarriedOut;
import no.samspor.kernel.decision.DecisionCommunicated;
import no.samspor.kernel.decision.DecisionConfirmed;
import no.samspor.kernel.decision.DecisionId;
import no.samspor.kernel.decision.DecisionMade;
import no.samspor.kernel.decision.DecisionResult;
import no.samspor.kernel.decision.DecisionRevoked;
import no.samspor.kernel.decision.DecisionSuperseded;
import no.samspor.kernel.decision.DecisionWay;
import no.samspor.kernel.decision.Proposal;
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
 * A decision of a body, from the round or the meeting it is made in until it is carried out, superseded or revoked.
 * Never edited.
 */
@AggregateRoot
public class Decision {

    private enum Life {
        CIRCULATING,
        CARRIED,
        LAPSED,
        MADE,
        SUPERSEDED,
        REVOKED
    }

    @AggregateIdentifier
    private DecisionId id;

    private Kommunenummer kommune;
    private BodyId body;
    private BodyId responsible;
    private UserId recordedBy;
    private Life life;
    private String number;
    private @Nullable Circulation circulation;
    private boolean adopted;
    private boolean confirmed;
    private boolean carriedOut;
    private final Announcement announcement = new Announcement();

    @SuppressWarnings("NullAway.Init")
    protected Decision() {}

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    public Decision(
            MakeDecision command, Acting acting, Numbered.Number number, Directory directory, CaseStandings cases) {
        var proposal = command.proposal();
        acting.mustBe(Role.COORDINATOR, Role.MEMBER);
        var competence = new Competence(acting, directory, cases);
        competence.toDecide(proposal);
        var members = competence.members(proposal.body()).size();
        switch (command.how()) {
            case HowDecided.InMeeting held -> {
                mayRecord(acting, false);
                if (held.meeting() == null) {
                    throw new MeetingMustBeNamed();
                }
                competence.inMeeting(proposal.body(), held.present(), held.dissent());
                apply(new DecisionMade(
                        command.decision(),
                        number.text(),
                        DecisionWay.IN_MEETING,
                        command.result(),
                        proposal,
                        null,
                        held.meeting(),
                        null,
                        held.present(),
                        members,
                        held.dissent()));
            }
            case HowDecided.UnderItem held -> {
                mayRecord(acting, directory.isLedBy(acting, proposal.body()));
                competence.inMeeting(proposal.body(), held.present(), held.dissent());
                apply(new DecisionMade(
                        command.decision(),
                        number.text(),
                        DecisionWay.IN_MEETING,
                        command.result(),
                        proposal,
                        held.at(),
                        null,
                        null,
                        held.present(),
                        members,
                        held.dissent()));
            }
            case HowDecided.OnDelegation alone -> {
                mayRecord(acting, directory.isLedBy(acting, proposal.body()));
                if (alone.mandate() == null) {
                    throw new DelegationNeedsMandate();
                }
                apply(new DecisionMade(
                        command.decision(),
                        number.text(),
                        DecisionWay.ON_DELEGATION,
                        command.result(),
                        proposal,
                        null,
                        null,
                        alone.mandate(),
                        List.of(),
                        members,
                        List.of()));
            }
        }
    }

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    public Decision(
            StartCirculation command, Acting acting, Numbered.Number number, Directory directory, CaseStandings cases) {
        acting.mustBe(Role.COORDINATOR);
        var competence = new Competence(acting, directory, cases);
        competence.toDecide(command.proposal());
        if (!command.answerBy().isAfter(acting.today())) {
            throw new AnswerByMustBeAhead();
        }
        apply(new CirculationStarted(
                command.decision(),
                number.text(),
                command.proposal(),
                List.copyOf(competence.members(command.proposal().body())),
                command.answerBy()));
    }

    @CommandHandlerInterceptor
    void onlyInItsOwnKommune(Object command, Acting acting) {
        acting.mustBelongTo(kommune);
    }

    @CommandHandler
    void handle(AnswerCirculation command, Acting acting) {
        var open = openCirculation();
        var member = acting.actor().user();
        if (!open.asks(member) || !body.equals(acting.actor().body())) {
            throw new NotAskedInCirculation();
        }
        if (open.isAnsweredBy(member)) {
            throw new AnsweredAlready();
        }
        if (command.answer() != CirculationAnswer.FOR && command.text() == null) {
            throw new AnswerAgainstNeedsReason();
        }
        apply(new CirculationAnswered(id, member, command.answer(), command.text()));
        if (openCirculation().isComplete()) {
            endCirculation(openCirculation(), null, null);
        }
    }

    @CommandHandler
    void handle(CloseCirculation command, Acting acting) {
        acting.mustBe(Role.COORDINATOR);
        var open = openCirculation();
        if (!acting.today().isAfter(open.answerBy())) {
            throw new CirculationDeadlineNotPassed(open.answerBy());
        }
        endCirculation(open, command.whenCarried(), command.whenLapsed());
    }

    @CommandHandler
    void handle(ConcludeCirculation command, Acting acting) {
        acting.mustBe(Role.SYSTEM);
        if (life != Life.CARRIED || circulation == null) {
            throw new CirculationIsClosed();
        }
        apply(new DecisionMade(
                id,
                number,
                DecisionWay.BY_CIRCULATION,
                DecisionResult.ADOPTED,
                command.proposal(),
                null,
                null,
                null,
                circulation.answeredBy(),
                circulation.asked().size(),
                command.dissent()));
    }

    @CommandHandler
    void handle(ConfirmDecision command, Acting acting, Directory directory) {
        mustStand();
        if (!directory.isLedBy(acting, body)) {
            throw new OnlyTheLeaderConfirms();
        }
        if (acting.actor().user().equals(recordedBy)) {
            throw new RecorderMayNotConfirm();
        }
        if (confirmed) {
            throw new AlreadyConfirmed();
        }
        apply(new DecisionConfirmed(id));
    }

    @CommandHandler
    void handle(CommunicateDecision command, Acting acting, Directory directory) {
        acting.mustBe(Role.COORDINATOR);
        mustStand();
        for (var i = 0; i < command.to().size(); i++) {
            directory.mustHave(command.to().get(i), kommune, acting.today(), "to[" + i + "]");
        }
        announcement.mustBeNewTo(command.to());
        if (command.acknowledgeBy().isBefore(acting.today())) {
            throw new AcknowledgeByHasPassed();
        }
        apply(new DecisionCommunicated(id, command.to(), command.message(), command.acknowledgeBy()));
    }

    @CommandHandler
    void handle(AcknowledgeDecision command, Acting acting) {
        acting.mustBe(Role.FIELD_WORKER, Role.COORDINATOR, Role.MEMBER);
        mustStand();
        apply(new DecisionAcknowledged(id, announcement.mustAwait(acting.actor().body())));
    }

    /** Nothing for a decision that no longer stands, or that everybody has acknowledged. */
    @CommandHandler
    void handle(RemindOfAcknowledgement command, Acting acting) {
        acting.mustBe(Role.SYSTEM);
        var owing = announcement.owing(command.acknowledgeBy());
        if (life == Life.MADE && !owing.isEmpty()) {
            apply(new AcknowledgementReminded(id, command.acknowledgeBy(), owing));
        }
    }

    @CommandHandler
    void handle(ConfirmCarriedOut command, Acting acting) {
        acting.mustBe(Role.FIELD_WORKER, Role.COORDINATOR, Role.MEMBER);
        mustStand();
        if (acting.actor().role() != Role.COORDINATOR
                && !responsible.equals(acting.actor().body())) {
            throw new OnlyResponsibleConfirmsCarriedOut();
        }
        if (!adopted) {
            throw new NothingToCarryOut();
        }
        if (carriedOut) {
            throw new AlreadyCarriedOut();
        }
        apply(new DecisionCarriedOut(id, command.result()));
    }

    @CommandHandler
    void handle(SupersedeDecision command, Acting acting, Directory directory, DecisionStandings decisions) {
        mustStand();
        mustBeTheBody(acting, directory);
        var later = decisions
                .of(command.by())
                .filter(found ->
                        found.kommune().equals(kommune) && !command.by().equals(id))
                .orElseThrow(NoSuchDecision::new);
        if (!later.inForce()) {
            throw new OnlyAnAdoptedDecisionSupersedes();
        }
        apply(new DecisionSuperseded(id, command.by(), command.reason()));
    }

    @CommandHandler
    void handle(RevokeDecision command, Acting acting, Directory directory) {
        mustStand();
        mustBeTheBody(acting, directory);
        apply(new DecisionRevoked(id, command.reason()));
    }

    @EventSourcingHandler
    void on(CirculationStarted event, @MetaDataValue(Trace.KOMMUNE) String in, @MetaDataValue(Trace.USER) String by) {
        begin(event.decision(), event.number(), event.proposal(), in, by);
        circulation = new Circulation(event.members(), event.answerBy(), List.of());
        life = Life.CIRCULATING;
    }

    @EventSourcingHandler
    void on(CirculationAnswered event) {
        circulation = openCirculation().with(event.member(), event.answer());
    }

    @EventSourcingHandler
    void on(CirculationCarried event) {
        life = Life.CARRIED;
    }

    @EventSourcingHandler
    void on(CirculationLapsed event) {
        life = Life.LAPSED;
    }

    @EventSourcingHandler
    void on(DecisionMade event, @MetaDataValue(Trace.KOMMUNE) String in, @MetaDataValue(Trace.USER) String by) {
        if (event.way() != DecisionWay.BY_CIRCULATION) {
            begin(event.decision(), event.number(), event.proposal(), in, by);
        }
        adopted = event.result() == DecisionResult.ADOPTED;
        life = Life.MADE;
    }

    @EventSourcingHandler
    void on(DecisionConfirmed event) {
        confirmed = true;
    }

    @EventSourcingHandler
    void on(DecisionCommunicated event) {
        announcement.made(event.to(), event.acknowledgeBy());
    }

    @EventSourcingHandler
    void on(DecisionAcknowledged event) {
        announcement.acknowledgedBy(event.body());
    }

    @EventSourcingHandler
    void on(DecisionCarriedOut event) {
        carriedOut = true;
    }

    @EventSourcingHandler
    void on(DecisionSuperseded event) {
        life = Life.SUPERSEDED;
    }

    @EventSourcingHandler
    void on(DecisionRevoked event) {
        life = Life.REVOKED;
    }

    private void begin(DecisionId decision, String drawn, Proposal proposal, String in, String by) {
        id = decision;
        number = drawn;
        kommune = new Kommunenummer(in);
        body = proposal.body();
        responsible = proposal.responsible();
        recordedBy = UserId.of(by);
    }

    private void endCirculation(
            Circulation open, @Nullable ProtectedText whenCarried, @Nullable ProtectedText whenLapsed) {
        var cause = open.lapse();
        apply(cause == null ? new CirculationCarried(id, whenCarried) : new CirculationLapsed(id, cause, whenLapsed));
    }

    private Circulation openCirculation() {
        if (life != Life.CIRCULATING || circulation == null) {
            throw new CirculationIsClosed();
        }
        return circulation;
    }

    private void mustStand() {
        switch (life) {
            case MADE -> {}
            case CIRCULATING, CARRIED, LAPSED -> throw new NotYetDecided();
            case SUPERSEDED, REVOKED -> throw new DecisionNoLongerStands();
        }
    }

    private void mustBeTheBody(Acting acting, Directory directory) {
        var recording = acting.actor().role() == Role.COORDINATOR
                && body.equals(acting.actor().body());
        if (!recording && !directory.isLedBy(acting, body)) {
            throw new OnlyTheBodyChangesItsDecision();
        }
    }

    private static void mayRecord(Acting acting, boolean leads) {
        if (acting.actor().role() != Role.COORDINATOR && !leads) {
            throw new OnlyLeaderDecidesOnDelegation();
        }
    }
}
