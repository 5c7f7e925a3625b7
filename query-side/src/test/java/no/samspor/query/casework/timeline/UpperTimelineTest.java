package no.samspor.query.casework.timeline;

import static no.samspor.query.casework.CaseStory.CASE;
import static no.samspor.query.casework.CaseStory.COORDINATOR;
import static no.samspor.query.casework.CaseStory.KOORDINERINGSGRUPPE;
import static no.samspor.query.casework.CaseStory.LIFT;
import static no.samspor.query.casework.CaseStory.MEMBER;
import static no.samspor.query.casework.CaseStory.SECRET;
import static no.samspor.query.casework.CaseStory.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.samspor.kernel.DomainEvent;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.casework.CaseClosed;
import no.samspor.kernel.casework.CaseEscalated;
import no.samspor.kernel.casework.CaseEvent;
import no.samspor.kernel.casework.CaseOutcome;
import no.samspor.kernel.casework.EscalationAccepted;
import no.samspor.kernel.casework.NoteAdded;
import no.samspor.kernel.casework.NoteId;
import no.samspor.kernel.decision.DecisionEvent;
import no.samspor.kernel.tiltak.TiltakEvent;
import no.samspor.kernel.tiltak.TiltakId;
import no.samspor.kernel.tiltak.TiltakStarted;
import no.samspor.query.audit.AnyEvent;
import no.samspor.query.casework.CaseStory;
import no.samspor.query.platform.LiveView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UpperTimelineTest {

    private final LiveView live = new LiveView(new UpperTimelineProjection());
    private final CaseStory story = new CaseStory(live);

    @Test
    void no_word_from_below_reaches_the_table() {
        story.opened()
                .lifted()
                .then(MEMBER, new EscalationAccepted(CASE, LIFT, Level.KOORDINERENDE, KOORDINERINGSGRUPPE))
                .then(COORDINATOR, new NoteAdded(CASE, new NoteId(new UUID(5, 2)), text(SECRET + " notat")))
                .then(COORDINATOR, new CaseClosed(CASE, CaseOutcome.RESOLVED, text(SECRET + " grunn")));

        assertThat(live.content().toString()).doesNotContain(SECRET).contains("Hvem kan bidra?");
        assertThat(types())
                .containsExactlyInAnyOrder(
                        CaseEscalated.class.getName(), EscalationAccepted.class.getName(), CaseClosed.class.getName());
    }

    @Test
    void what_happens_to_a_tiltak_of_no_case_is_not_kept() {
        story.then(COORDINATOR, new UUID(7, 9), new TiltakStarted(new TiltakId(new UUID(7, 9))));

        assertThat(types()).isEmpty();
    }

    @Test
    void a_replay_gives_the_same_rows() {
        story.opened().lifted();
        var before = live.content();

        live.replay();

        assertThat(live.content()).isEqualTo(before);
    }

    static Stream<DomainEvent> whatMayBeTold() {
        return Stream.of(CaseEvent.class, DecisionEvent.class, TiltakEvent.class)
                .flatMap(AnyEvent::typesOf)
                .map(AnyEvent::whole)
                .flatMap(event -> ToldAbove.of(event).stream());
    }

    @ParameterizedTest
    @MethodSource("whatMayBeTold")
    void every_event_comes_back_from_its_row_as_it_was(DomainEvent event) {
        assertThat(EventText.read(event.getClass().getName(), EventText.of(event)))
                .isEqualTo(event);
    }

    private List<String> types() {
        return live.jdbc()
                .sql("select type from query.upper_event")
                .query(String.class)
                .list();
    }
}
