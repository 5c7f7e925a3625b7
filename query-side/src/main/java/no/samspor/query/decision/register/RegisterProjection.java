package no.samspor.query.decision.register;

import java.util.Objects;
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
import no.samspor.kernel.decision.DecisionWay;
import no.samspor.kernel.decision.Proposal;
import no.samspor.query.platform.Folds;
import no.samspor.query.platform.Projection;
import no.samspor.query.platform.Recorded;
import no.samspor.query.platform.Rows;
import no.samspor.query.platform.ShownText;
import org.springframework.stereotype.Component;

/** Keeps the register of decisions. */
@Component
@Folds(DecisionEvent.class)
class RegisterProjection extends Projection {

    static final String NAME = "decision-register";

    RegisterProjection() {
        super(NAME, DecisionRow.class, ReceiverRow.class, VoiceRow.class);
    }

    @Override
    protected void project(Recorded recorded, Rows rows) {
        if (recorded.event() instanceof DecisionEvent event) {
            var row = rows.find(DecisionRow.class, recorded.stream());
            var current = row == null ? begun(recorded) : row;
            evolve(current, event, recorded, rows);
            current.version = recorded.sequence();
            rows.save(current);
        }
    }

    private static DecisionRow begun(Recorded recorded) {
        var row = new DecisionRow();
        row.id = recorded.stream();
        row.kommune = recorded.trace().actor().kommune().value();
        return row;
    }

    private static void evolve(DecisionRow row, DecisionEvent event, Recorded recorded, Rows rows) {
        var on = recorded.trace().occurredOn();
        var by = recorded.trace().actor().user().value();
        switch (event) {
            case CirculationStarted started -> {
                put(row, started.proposal());
                recorded(row, started.number(), recorded);
                row.status = DecisionStatus.CIRCULATING;
                row.way = DecisionWay.BY_CIRCULATION;
                row.answerBy = started.answerBy();
                row.membersInAll = started.members().size();
                started.members().forEach(member -> rows.save(VoiceRow.of(row.id, member)));
            }
            case CirculationAnswered answered -> {
                var voice = Objects.requireNonNull(rows.find(VoiceRow.class, VoiceRow.id(row.id, answered.member())));
                voice.answer = answered.answer();
                voice.answered = true;
                voice.text = ShownText.ofOptional(answered.text());
                rows.save(voice);
            }
            case CirculationCarried carried -> row.endReason = ShownText.ofOptional(carried.reason());
            case CirculationLapsed lapsed -> {
                row.status = DecisionStatus.LAPSED;
                row.endedOn = on;
                row.endReason = ShownText.ofOptional(lapsed.reason());
            }
            case DecisionMade made -> made(row, made, recorded, rows);
            case DecisionConfirmed confirmed -> {
                row.confirmedOn = on;
                row.confirmedBy = by;
            }
            case DecisionCommunicated communicated -> told(row, communicated, recorded, rows);
            case AcknowledgementReminded reminded ->
                reminded.owing().forEach(body -> {
                    var receiver = Objects.requireNonNull(rows.find(ReceiverRow.class, ReceiverRow.id(row.id, body)));
                    receiver.remindedOn = on;
                    rows.save(receiver);
                });
            case DecisionAcknowledged acknowledged -> {
                var receiver = Objects.requireNonNull(
                        rows.find(ReceiverRow.class, ReceiverRow.id(row.id, acknowledged.body())));
                receiver.acknowledgedOn = on;
                receiver.acknowledgedBy = by;
                rows.save(receiver);
            }
            case DecisionCarriedOut carriedOut -> {
                row.status = DecisionStatus.CARRIED_OUT;
                row.carriedOutOn = on;
                row.carriedOutBy = by;
                row.outcome = ShownText.of(carriedOut.result());
            }
            case DecisionSuperseded superseded -> {
                row.status = DecisionStatus.SUPERSEDED;
                row.endedOn = on;
                row.supersededBy = superseded.by().value();
                row.endReason = ShownText.of(superseded.reason());
            }
            case DecisionRevoked revoked -> {
                row.status = DecisionStatus.REVOKED;
                row.endedOn = on;
                row.endReason = ShownText.of(revoked.reason());
            }
        }
    }

    private static void made(DecisionRow row, DecisionMade made, Recorded recorded, Rows rows) {
        put(row, made.proposal());
        if (made.way() == DecisionWay.BY_CIRCULATION) {
            row.decidedOn = recorded.trace().occurredOn();
        } else {
            recorded(row, made.number(), recorded);
        }
        row.status = made.result() == DecisionResult.ADOPTED ? DecisionStatus.IN_FORCE : DecisionStatus.NOT_ADOPTED;
        row.way = made.way();
        row.result = made.result();
        row.meeting = ShownText.ofOptional(made.meeting());
        if (made.at() != null) {
            row.atMeeting = made.at().meeting().value();
            row.atItem = made.at().item().value();
        }
        row.mandate = ShownText.ofOptional(made.mandate());
        row.present = made.present().stream().map(user -> user.value()).toArray(java.util.UUID[]::new);
        row.membersInAll = made.membersInAll();
        for (var dissent : made.dissent()) {
            var known = rows.find(VoiceRow.class, VoiceRow.id(row.id, dissent.member()));
            var voice = known == null ? VoiceRow.of(row.id, dissent.member()) : known;
            voice.text = ShownText.of(dissent.text());
            rows.save(voice);
        }
    }

    private static void told(DecisionRow row, DecisionCommunicated communicated, Recorded recorded, Rows rows) {
        for (var body : communicated.to()) {
            var receiver = new ReceiverRow();
            receiver.id = ReceiverRow.id(row.id, body);
            receiver.decision = row.id;
            receiver.body = body.value();
            receiver.toldOn = recorded.trace().occurredOn();
            receiver.message = ShownText.ofOptional(communicated.message());
            receiver.acknowledgeBy = communicated.acknowledgeBy();
            rows.save(receiver);
        }
    }

    private static void put(DecisionRow row, Proposal proposal) {
        row.aboutCase = proposal.caseId() == null ? null : proposal.caseId().value();
        row.body = proposal.body().value();
        row.level = proposal.level();
        row.kind = proposal.kind();
        row.title = ShownText.of(proposal.title());
        row.text = ShownText.of(proposal.text());
        row.reason = ShownText.of(proposal.reason());
        row.responsible = proposal.responsible().value();
        row.deadline = proposal.deadline();
        row.statutory = proposal.statutory();
        row.legalGround =
                proposal.legalGround() == null ? null : proposal.legalGround().text();
    }

    private static void recorded(DecisionRow row, String number, Recorded recorded) {
        var actor = recorded.trace().actor();
        row.number = number;
        row.position = recorded.position();
        row.decidedOn = recorded.trace().occurredOn();
        row.recordedAt = recorded.recordedAt();
        row.recordedBy = actor.user().value();
        row.recordedIn = Objects.requireNonNull(actor.body()).value();
    }
}
