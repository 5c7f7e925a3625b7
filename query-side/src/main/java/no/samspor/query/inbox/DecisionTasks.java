package no.samspor.query.inbox;

import static no.samspor.query.inbox.TaskKind.ACKNOWLEDGE_DECISION;
import static no.samspor.query.inbox.TaskKind.ANSWER_CIRCULATION;
import static no.samspor.query.inbox.TaskKind.CARRY_OUT_DECISION;
import static no.samspor.query.inbox.TaskKind.COMMUNICATE_DECISION;
import static no.samspor.query.inbox.TaskKind.CONFIRM_DECISION;
import static no.samspor.query.inbox.TaskKind.DECIDE_CASE;

import java.util.UUID;
import java.util.stream.Stream;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.decision.AcknowledgementReminded;
import no.samspor.kernel.decision.CirculationAnswered;
import no.samspor.kernel.decision.CirculationCarried;
import no.samspor.kernel.decision.CirculationLapsed;
import no.samspor.kernel.decision.CirculationStarted;
import no.samspor.kernel.decision.DecisionAcknowledged;
import no.samspor.kernel.decision.DecisionCarriedOut;
import no.samspor.kernel.decision.DecisionCommunicated;
import no.samspor.kernel.decision.DecisionConfirmed;
import no.samspor.kernel.decision.DecisionEvent;
import no.samspor.kernel.decision.DecisionMade;
import no.samspor.kernel.decision.DecisionResult;
import no.samspor.kernel.decision.DecisionRevoked;
import no.samspor.kernel.decision.DecisionSuperseded;
import no.samspor.kernel.decision.Proposal;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.query.platform.ShownText;

/** What a decision asks of people. */
final class DecisionTasks {

    private DecisionTasks() {}

    static void fold(DecisionEvent event, UUID decision, Desk desk) {
        switch (event) {
            case CirculationStarted started -> {
                var subject = proposed(started.number(), started.proposal(), decision, desk);
                subject.people = started.members().stream().map(UserId::value).toArray(UUID[]::new);
                desk.keep(subject);
                for (var member : subject.people) {
                    desk.openForEachPerson(ANSWER_CIRCULATION, decision, member, started.answerBy());
                }
            }
            case CirculationAnswered answered ->
                desk.closeEach(decision, ANSWER_CIRCULATION, answered.member().value());
            case CirculationCarried carried ->
                desk.closeEach(decision, ANSWER_CIRCULATION, desk.subject(decision).people);
            case CirculationLapsed lapsed ->
                desk.closeEach(decision, ANSWER_CIRCULATION, desk.subject(decision).people);
            case DecisionMade made -> made(made, decision, desk);
            case DecisionConfirmed confirmed -> desk.close(decision, CONFIRM_DECISION);
            case DecisionCommunicated communicated -> communicated(communicated, decision, desk);
            case AcknowledgementReminded reminded ->
                desk.remindEach(
                        decision,
                        ACKNOWLEDGE_DECISION,
                        reminded.owing().stream().map(BodyId::value).toArray(UUID[]::new));
            case DecisionAcknowledged acknowledged ->
                desk.closeEach(
                        decision, ACKNOWLEDGE_DECISION, acknowledged.body().value());
            case DecisionCarriedOut carriedOut -> desk.close(decision, CARRY_OUT_DECISION);
            case DecisionSuperseded superseded -> over(decision, desk);
            case DecisionRevoked revoked -> over(decision, desk);
        }
    }

    private static InboxSubjectRow proposed(String number, Proposal proposal, UUID decision, Desk desk) {
        var subject = desk.subject(decision);
        subject.number = number;
        subject.title = ShownText.of(proposal.title());
        subject.level = proposal.level();
        subject.body = proposal.body().value();
        return subject;
    }

    private static void made(DecisionMade event, UUID decision, Desk desk) {
        var proposal = event.proposal();
        desk.keep(proposed(event.number(), proposal, decision, desk));
        desk.openFor(
                CONFIRM_DECISION, decision, proposal.body().value(), desk.day().plusWeeks(2));
        if (event.result() == DecisionResult.POSTPONED) {
            return;
        }
        if (proposal.caseId() != null) {
            desk.close(proposal.caseId().value(), DECIDE_CASE);
        }
        desk.open(COMMUNICATE_DECISION, decision, desk.day().plusWeeks(1));
        if (event.result() == DecisionResult.ADOPTED) {
            desk.openFor(CARRY_OUT_DECISION, decision, proposal.responsible().value(), proposal.deadline());
        }
    }

    private static void communicated(DecisionCommunicated event, UUID decision, Desk desk) {
        var to = event.to().stream().map(BodyId::value).toArray(UUID[]::new);
        var subject = desk.subject(decision);
        subject.bodies = Stream.concat(Stream.of(subject.bodies), Stream.of(to))
                .distinct()
                .toArray(UUID[]::new);
        desk.keep(subject);
        desk.close(decision, COMMUNICATE_DECISION);
        for (var body : to) {
            desk.openForEach(ACKNOWLEDGE_DECISION, decision, body, event.acknowledgeBy());
        }
    }

    private static void over(UUID decision, Desk desk) {
        desk.close(decision, CONFIRM_DECISION, COMMUNICATE_DECISION, CARRY_OUT_DECISION);
        desk.closeEach(decision, ACKNOWLEDGE_DECISION, desk.subject(decision).bodies);
    }
}
