package no.samspor.query.decision.register;

import java.util.List;
import java.util.UUID;
import no.samspor.query.audit.sentence.Phrases;
import no.samspor.query.audit.step.Facts;
import no.samspor.query.audit.step.Field;
import no.samspor.query.audit.step.MatterFacts;
import no.samspor.query.audit.step.MatterKind;
import no.samspor.query.platform.Viewer;
import org.springframework.stereotype.Component;

/** A decision field by field, with who was asked and who was told, as its page has it. */
@Component
class DecisionFacts implements MatterFacts {

    private final DecisionRegister register;

    DecisionFacts(DecisionRegister register) {
        this.register = register;
    }

    @Override
    public MatterKind kind() {
        return MatterKind.DECISION;
    }

    @Override
    public List<String> views() {
        return List.of(RegisterProjection.NAME);
    }

    @Override
    public Facts of(Viewer viewer, UUID id, Phrases say) {
        var facts = new Facts();
        register.find(viewer, id).ifPresent(decision -> {
            decided(decision, say, facts);
            for (var voice : decision.voices()) {
                facts.each(Field.VOICE, voice.member().id(), voice(voice, say));
            }
            for (var receiver : decision.receivers()) {
                facts.each(Field.RECEIVER, receiver.body().id(), receiver(receiver, say));
            }
        });
        return facts;
    }

    private static void decided(DecisionView decision, Phrases say, Facts facts) {
        var item = decision.item();
        facts.say(Field.STATUS, say.text("decision.status." + item.status()))
                .say(Field.TITLE, item.title())
                .say(Field.LEVEL, say.text("shell.level." + item.level()))
                .say(Field.BODY, item.body().name())
                .say(Field.RESPONSIBLE, item.responsible().name())
                .say(Field.DEADLINE, item.deadline(), say::day)
                .say(Field.DESCRIPTION, decision.text())
                .say(Field.REASON, decision.reason())
                .say(Field.GROUND, decision.legalGround())
                .say(Field.RESULT, decision.result(), result -> say.text("decision.result." + result))
                .say(Field.ANSWER_DUE, decision.answerBy(), say::day)
                .say(Field.CONFIRMED, say.by(decision.confirmedBy(), decision.confirmedOn()))
                .say(Field.CARRIED_OUT, say.by(decision.carriedOutBy(), decision.carriedOutOn()))
                .say(Field.LEARNT, decision.outcome())
                .say(Field.ENDED, decision.endedOn(), say::day)
                .say(Field.SUCCEEDED_BY, decision.supersededBy(), DecisionItem::number)
                .say(Field.LAST_WORDS, decision.endReason());
    }

    private static String voice(DecisionView.Voice voice, Phrases say) {
        return Facts.lines(
                voice.member().name(),
                Facts.ifAny(voice.answer(), answer -> say.text("decision.answer." + answer)),
                Facts.ifAny(voice.text(), text -> "«" + text + "»"));
    }

    private static String receiver(DecisionView.Receiver receiver, Phrases say) {
        return Facts.lines(
                receiver.body().name(),
                say.text("audit.decision.told", say.day(receiver.toldOn()), say.day(receiver.acknowledgeBy())),
                Facts.ifAny(receiver.remindedOn(), day -> say.text("audit.decision.reminded", say.day(day))),
                Facts.ifAny(receiver.acknowledgedOn(), day -> say.text("audit.decision.acknowledged", say.day(day))));
    }
}
