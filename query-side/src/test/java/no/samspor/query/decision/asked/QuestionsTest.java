package no.samspor.query.decision.asked;

import static no.samspor.query.decision.Decided.CASE;
import static no.samspor.query.decision.Decided.COORDINATOR;
import static no.samspor.query.decision.Decided.ELSEWHERE;
import static no.samspor.query.decision.Decided.KOORDINERINGSGRUPPE;
import static no.samspor.query.decision.Decided.LEADER;
import static no.samspor.query.decision.Decided.MARIT;
import static no.samspor.query.decision.Decided.NAV;
import static no.samspor.query.decision.Decided.decision;
import static no.samspor.query.decision.Decided.made;
import static no.samspor.query.decision.Decided.text;
import static no.samspor.query.platform.Viewers.looking;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.samspor.kernel.DomainEvent;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.casework.CaseEscalated;
import no.samspor.kernel.casework.CaseReturned;
import no.samspor.kernel.casework.EscalationAccepted;
import no.samspor.kernel.casework.EscalationId;
import no.samspor.kernel.casework.EscalationRecalled;
import no.samspor.kernel.decision.DecisionResult;
import no.samspor.query.decision.Decided;
import no.samspor.query.platform.LiveView;
import org.junit.jupiter.api.Test;

class QuestionsTest {

    private static final EscalationId LIFT = new EscalationId(new UUID(7, 1));

    private final LiveView live = new LiveView(new AskedProjection());
    private final Decided decided = new Decided(live);
    private final Questions questions = new Questions(live.repository(AskedRepository.class), Decided.names());

    @Test
    void a_lifted_case_asks_its_question() {
        ofTheCase(lifted());
        assertThat(open()).extracting(Asked::question).containsExactly("Kan skole og politi være der?");
        assertThat(open()).extracting(Asked::accepted).containsExactly(false);
    }

    @Test
    void what_was_accepted_says_so() {
        ofTheCase(lifted());
        ofTheCase(new EscalationAccepted(CASE, LIFT, Level.KOORDINERENDE, KOORDINERINGSGRUPPE));
        assertThat(open()).extracting(Asked::accepted).containsExactly(true);
    }

    @Test
    void a_decision_answers_it() {
        ofTheCase(lifted());
        decided.then(COORDINATOR, decision(1).value(), made(1));
        assertThat(open()).isEmpty();
    }

    @Test
    void a_postponement_does_not() {
        ofTheCase(lifted());
        decided.then(COORDINATOR, decision(1).value(), made(1, DecisionResult.POSTPONED));
        assertThat(open()).hasSize(1);
    }

    @Test
    void what_is_returned_or_recalled_is_asked_no_longer() {
        ofTheCase(lifted());
        ofTheCase(new CaseReturned(CASE, LIFT, Level.UTFORENDE, NAV, text("Mangler tall")));
        assertThat(open()).isEmpty();
        ofTheCase(lifted());
        ofTheCase(new EscalationRecalled(CASE, LIFT, Level.UTFORENDE, NAV, text("Løst")));
        assertThat(open()).isEmpty();
    }

    @Test
    void another_kommune_and_another_level_are_not_asked() {
        ofTheCase(lifted());
        assertThat(questions.to(Level.KOORDINERENDE, looking(ELSEWHERE))).isEmpty();
        assertThat(questions.to(Level.STYRENDE, looking(LEADER))).isEmpty();
    }

    private void ofTheCase(DomainEvent event) {
        decided.then(COORDINATOR, CASE.value(), event);
    }

    private List<Asked> open() {
        return questions.to(Level.KOORDINERENDE, looking(LEADER));
    }

    private static CaseEscalated lifted() {
        return new CaseEscalated(
                CASE,
                LIFT,
                "2026-151",
                Level.UTFORENDE,
                NAV,
                Level.KOORDINERENDE,
                KOORDINERINGSGRUPPE,
                text("Salg ved Brygga"),
                text("Kan skole og politi være der?"),
                text("Salget skjer etter skoletid"),
                MARIT,
                List.of(),
                List.of(),
                text("Krever flere tjenester"),
                List.of("rus"),
                "sentrum");
    }
}
