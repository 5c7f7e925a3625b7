package no.samspor.query.audit.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.samspor.kernel.DomainEvent;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.casework.CaseEvent;
import no.samspor.kernel.concern.ConcernEvent;
import no.samspor.kernel.decision.DecisionEvent;
import no.samspor.kernel.knowledge.IndicatorEvent;
import no.samspor.kernel.meeting.MeetingEvent;
import no.samspor.kernel.meeting.TaskEvent;
import no.samspor.kernel.plan.PlanEvent;
import no.samspor.kernel.plan.PlanTookForce;
import no.samspor.kernel.plan.ReportEvent;
import no.samspor.kernel.tiltak.TiltakEvent;
import no.samspor.query.audit.AnyEvent;
import no.samspor.query.audit.Story;
import no.samspor.query.audit.moment.NoSuchMoment;
import no.samspor.query.audit.sentence.EventPage;
import no.samspor.query.audit.sentence.Subjects;
import no.samspor.query.audit.step.MatterKind;
import no.samspor.query.platform.Recorded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MatterTrailTest {

    private static final UUID TILTAK = Story.SUMMER_JOB.value();

    private static List<Recorded> ofTheTiltak() {
        return Story.events().stream()
                .filter(recorded -> recorded.stream().equals(TILTAK))
                .toList();
    }

    private static MatterTrail trail() {
        var events = ofTheTiltak();
        return new MatterTrail(TILTAK, MatterKind.TILTAK, events, Subjects.of(events));
    }

    static Stream<Class<? extends DomainEvent>> every_event_that_is_told() {
        return Stream.of(
                        CaseEvent.class,
                        ConcernEvent.class,
                        DecisionEvent.class,
                        TiltakEvent.class,
                        PlanEvent.class,
                        ReportEvent.class,
                        MeetingEvent.class,
                        TaskEvent.class,
                        IndicatorEvent.class)
                .flatMap(AnyEvent::typesOf);
    }

    @Test
    void an_event_is_found_by_its_position_and_the_newest_by_none() {
        assertThat(trail().numberAt(" " + ofTheTiltak().get(1).position())).isEqualTo(2);
        assertThat(trail().numberAt(null)).isEqualTo(ofTheTiltak().size());
        assertThat(trail().name()).isEqualTo("Sommerjobb for 12 ungdommer");
    }

    @Test
    void a_position_of_something_else_is_none_of_its_own() {
        for (var other : List.of("0", String.valueOf(Story.DECIDED), "4711", "tull")) {
            assertThatThrownBy(() -> trail().numberAt(other))
                    .isInstanceOfSatisfying(
                            NoSuchMoment.class,
                            none -> assertThat(none.why().code()).isEqualTo("position-not-of-this-matter"));
        }
    }

    @Test
    void what_its_events_point_to_is_called_what_it_is_called() {
        assertThat(MatterTrail.referredIn(ofTheTiltak()))
                .containsExactlyInAnyOrder(Story.CASE.value(), Story.DECISION.value());
    }

    @ParameterizedTest
    @MethodSource("every_event_that_is_told")
    void every_event_has_a_page_on_which_it_is_the_step(Class<? extends DomainEvent> type) {
        var recorded = AnyEvent.recorded(AnyEvent.whole(type), Role.COORDINATOR);
        var page = EventPage.of(recorded);

        if (recorded.event() instanceof CaseEvent) {
            assertThat(page).isEqualTo("/revisjon/saker/" + recorded.stream() + "?position=1");
        } else if (recorded.event() instanceof PlanEvent event) {
            assertThat(page).isEqualTo("/revisjon/hendelser/" + event.plan() + "?position=1");
        } else {
            assertThat(page).isEqualTo("/revisjon/hendelser/" + recorded.stream() + "?position=1");
            assertThat(MatterKind.begunBy(recorded.event())).isPresent();
        }
    }

    @Test
    void what_is_told_elsewhere_begins_no_matter() {
        AnyEvent.typesOf(CaseEvent.class)
                .forEach(type ->
                        assertThat(MatterKind.begunBy(AnyEvent.whole(type))).isEmpty());
        assertThat(MatterKind.begunBy(AnyEvent.whole(PlanTookForce.class))).isEmpty();
    }
}
