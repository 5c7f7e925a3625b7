package no.samspor.query.audit.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.samspor.kernel.DomainEvent;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.casework.CaseEvent;
import no.samspor.kernel.concern.ConcernEvent;
import no.samspor.kernel.decision.DecisionEvent;
import no.samspor.kernel.tiltak.TiltakEvent;
import no.samspor.query.audit.AnyEvent;
import no.samspor.query.audit.Sentences;
import no.samspor.query.audit.Story;
import no.samspor.query.audit.step.Change;
import no.samspor.query.audit.step.Field;
import no.samspor.query.platform.Recorded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.i18n.LocaleContextHolder;

class CaseAsKnownTest {

    private final List<Recorded> events = Story.events();
    private final StateWords words = new StateWords(Sentences.inTests().phrases(Story.LUNDVIK));

    @BeforeEach
    void in_bokmaal() {
        LocaleContextHolder.setLocale(Locale.of("nb"));
    }

    @AfterEach
    void in_no_language() {
        LocaleContextHolder.resetLocaleContext();
    }

    static IntStream every_position() {
        return IntStream.rangeClosed(0, Story.events().size());
    }

    static Stream<Class<? extends DomainEvent>> every_event_of_a_case() {
        return Stream.of(CaseEvent.class, ConcernEvent.class, DecisionEvent.class, TiltakEvent.class)
                .flatMap(AnyEvent::typesOf);
    }

    @ParameterizedTest
    @MethodSource("every_position")
    void going_on_from_any_position_ends_where_a_fold_of_everything_ends(int position) {
        var going = at(position);
        for (var event : events.subList(position, events.size())) {
            going = going.after(event);
        }

        assertThat(going).isEqualTo(at(events.size()));
        assertThat(at(position)).isEqualTo(at(position));
    }

    @ParameterizedTest
    @MethodSource("every_event_of_a_case")
    void any_event_may_come_first_or_last(Class<? extends DomainEvent> type) {
        for (var event : List.of(AnyEvent.whole(type), AnyEvent.bare(type))) {
            var recorded = AnyEvent.recorded(event, Role.COORDINATOR);
            var before = at(events.size());

            assertThat(CaseAsKnown.nothing(Story.CASE).after(recorded)).isNotNull();
            assertThat(words.between(before, before.after(recorded))).isNotEmpty();
        }
    }

    @Test
    void before_the_case_was_opened_there_are_concerns_and_no_case() {
        assertThat(at(4).status()).isEqualTo(Status.NOT_OPENED);
        assertThat(at(4).concerns()).hasSize(2);
        assertThat(at(4).linkedConcerns()).isEmpty();
        assertThat(at(7).linkedConcerns()).hasSize(2);
    }

    @Test
    void a_lifted_case_waits_and_is_at_the_next_level_once_accepted() {
        assertThat(at(9).status()).isEqualTo(Status.LIFTED);
        assertThat(at(9).standing().level()).isEqualTo(Level.UTFORENDE);
        assertThat(at(10).status()).isEqualTo(Status.OPEN);
        assertThat(at(10).standing().level()).isEqualTo(Level.KOORDINERENDE);
    }

    @Test
    void the_decision_changes_the_status_and_brings_decision_tiltak_and_money() {
        var changes = changed(Story.DECIDED);

        assertThat(changes).containsOnlyKeys(Field.STATUS, Field.DECISIONS, Field.TILTAK, Field.MONEY);
        assertThat(changes.get(Field.STATUS))
                .isEqualTo(new Change(
                        Field.STATUS, null, "Til behandling", "Vedtak gjort, ikke gjort kjent", Change.Kind.CHANGED));
        assertThat(changes.get(Field.MONEY))
                .isEqualTo(new Change(Field.MONEY, null, null, "640\u00a0000\u00a0kr avsatt", Change.Kind.NEW));
        assertThat(changes.get(Field.DECISIONS).after())
                .isEqualTo("V-2026-031, gjelder, ikke gjort kjent, ikke bekreftet");
    }

    @Test
    void a_tiltak_that_a_decision_asked_for_is_counted_once_when_it_is_created() {
        assertThat(changed(Story.DECIDED + 1)).containsOnlyKeys(Field.TILTAK);
        assertThat(at(Story.DECIDED + 1).tiltak()).hasSize(1);
    }

    @Test
    void what_did_not_change_comes_after_what_did() {
        var kinds = words.between(at(Story.DECIDED - 1), at(Story.DECIDED)).stream()
                .map(Change::kind)
                .toList();

        assertThat(kinds.subList(0, 4)).doesNotContain(Change.Kind.SAME);
        assertThat(kinds.subList(4, kinds.size())).containsOnly(Change.Kind.SAME);
    }

    private CaseAsKnown at(int position) {
        return CaseAsKnown.after(Story.CASE, events.subList(0, position));
    }

    private Map<Field, Change> changed(int position) {
        return words.between(at(position - 1), at(position)).stream()
                .filter(change -> change.kind() != Change.Kind.SAME)
                .collect(Collectors.toMap(Change::field, Function.identity()));
    }
}
