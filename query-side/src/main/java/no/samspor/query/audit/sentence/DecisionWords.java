package no.samspor.query.audit.sentence;

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
import no.samspor.kernel.decision.DecisionRevoked;
import no.samspor.kernel.decision.DecisionSuperseded;
import no.samspor.kernel.decision.DecisionWay;
import no.samspor.kernel.decision.Dissent;
import no.samspor.query.platform.ShownText;

/** What happens to a decision, in words. The body decides; whoever acts recorded it. */
final class DecisionWords {

    private DecisionWords() {}

    static Words of(DecisionEvent event, Phrases say, Subjects subjects) {
        return switch (event) {
            case CirculationStarted e ->
                Words.plain(
                                "CirculationStarted",
                                ShownText.of(e.proposal().title()),
                                say.body(e.proposal().body()),
                                e.members().size(),
                                say.day(e.answerBy()))
                        .saying(say.label("reason"), e.proposal().reason())
                        .saying(say.label("proposal"), e.proposal().text());
            case CirculationAnswered e ->
                Words.plain("CirculationAnswered", say.person(e.member()), say.value(e.answer()))
                        .saying(say.label("reason"), e.text());
            case CirculationCarried e -> Words.plain("CirculationCarried");
            case CirculationLapsed e ->
                Words.plain("CirculationLapsed", say.value(e.cause())).saying(say.label("reason"), e.reason());
            case DecisionMade e -> made(e, say);
            case DecisionConfirmed e -> Words.plain("DecisionConfirmed");
            case DecisionCommunicated e ->
                Words.plain("DecisionCommunicated", say.bodies(e.to()), say.day(e.acknowledgeBy()))
                        .saying(say.label("message"), e.message());
            case AcknowledgementReminded e ->
                Words.plain("AcknowledgementReminded", say.bodies(e.owing()), say.day(e.acknowledgeBy()));
            case DecisionAcknowledged e -> Words.plain("DecisionAcknowledged", say.body(e.body()));
            case DecisionCarriedOut e -> Words.plain("DecisionCarriedOut").saying(say.label("result"), e.result());
            case DecisionSuperseded e ->
                Words.key("DecisionSuperseded", say.subject(subjects, e.by().value(), "sentence.later-decision"))
                        .saying(say.label("reason"), e.reason());
            case DecisionRevoked e -> Words.key("DecisionRevoked").saying(say.label("reason"), e.reason());
        };
    }

    private static Words made(DecisionMade e, Phrases say) {
        var words = Words.key(
                        "DecisionMade." + e.result(),
                        ShownText.of(e.proposal().title()),
                        say.body(e.proposal().body()),
                        way(e, say),
                        presence(e, say),
                        disagreeing(e, say))
                .saying(say.label("reason"), e.proposal().reason())
                .saying(say.label("decision"), e.proposal().text())
                .saying(say.label("mandate"), e.mandate());
        for (Dissent dissent : e.dissent()) {
            words = words.saying(say.text("sentence.said.dissent", say.person(dissent.member())), dissent.text());
        }
        return words;
    }

    private static String way(DecisionMade e, Phrases say) {
        var way = say.value(e.way());
        return e.meeting() == null ? way : say.text("sentence.way-named", way, ShownText.of(e.meeting()));
    }

    private static String presence(DecisionMade e, Phrases say) {
        return e.way() == DecisionWay.IN_MEETING
                ? say.text("sentence.present", e.present().size(), e.membersInAll())
                : "";
    }

    private static String disagreeing(DecisionMade e, Phrases say) {
        var members = e.dissent().stream().map(Dissent::member).toList();
        return members.isEmpty() ? "" : say.text("sentence.disagreeing", say.people(members));
    }
}
