package no.samspor.query.audit.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.samspor.kernel.DomainEvent;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.casework.CaseEscalated;
import no.samspor.kernel.casework.CaseEvent;
import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.casework.NoteAdded;
import no.samspor.kernel.casework.NoteId;
import no.samspor.kernel.concern.ConcernEvent;
import no.samspor.kernel.decision.DecisionEvent;
import no.samspor.kernel.decision.DecisionMade;
import no.samspor.kernel.decision.DecisionResult;
import no.samspor.kernel.knowledge.IndicatorEvent;
import no.samspor.kernel.meeting.AgendaItemConcluded;
import no.samspor.kernel.meeting.ItemOutcome;
import no.samspor.kernel.meeting.MeetingEvent;
import no.samspor.kernel.meeting.TaskEvent;
import no.samspor.kernel.organisation.BodyEstablished;
import no.samspor.kernel.plan.PlanEvent;
import no.samspor.kernel.plan.ReportEvent;
import no.samspor.kernel.store.text.ProtectedText;
import no.samspor.kernel.tiltak.TiltakEvent;
import no.samspor.kernel.tiltak.TiltakProposed;
import no.samspor.query.audit.AnyEvent;
import no.samspor.query.audit.Sentences;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.i18n.LocaleContextHolder;

class EventSentencesTest {

    private static final Locale NB = Locale.of("nb");
    private static final List<Locale> LANGUAGES = List.of(NB, Locale.of("nn"), Locale.ENGLISH);
    private static final Subjects NONE = new Subjects(Map.of());

    private final EventSentences sentences = Sentences.inTests();

    @BeforeEach
    void in_bokmaal() {
        LocaleContextHolder.setLocale(NB);
    }

    @AfterEach
    void in_no_language() {
        LocaleContextHolder.resetLocaleContext();
    }

    static Stream<Class<? extends DomainEvent>> everyEvent() {
        return Stream.of(
                        CaseEvent.class,
                        ConcernEvent.class,
                        DecisionEvent.class,
                        TiltakEvent.class,
                        PlanEvent.class,
                        ReportEvent.class,
                        IndicatorEvent.class,
                        MeetingEvent.class,
                        TaskEvent.class)
                .flatMap(AnyEvent::typesOf);
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void every_event_is_told_in_every_language_with_nothing_left_open(Class<? extends DomainEvent> type) {
        for (var event : List.of(AnyEvent.whole(type), AnyEvent.bare(type))) {
            for (var role : List.of(Role.COORDINATOR, Role.SYSTEM)) {
                for (var language : LANGUAGES) {
                    LocaleContextHolder.setLocale(language);
                    var told = sentences.of(AnyEvent.recorded(event, role), NONE);

                    assertThat(told.title()).isNotBlank().doesNotContain("{", "}", "null", "  ");
                    assertThat(told.sentence()).endsWith(".").doesNotContain("{", "}", "null", "  ", "..", " ,");
                    assertThat(told.said())
                            .allSatisfy(said -> assertThat(said.text()).isNotBlank());
                }
            }
        }
    }

    @Test
    void a_lift_says_who_as_what_from_where_to_where_and_why() {
        var told = sentences.of(AnyEvent.recorded(AnyEvent.whole(CaseEscalated.class), Role.COORDINATOR), NONE);

        assertThat(told.sentence())
                .isEqualTo("Marit Ekeland løftet saken som SLT-koordinator i Koordineringsgruppen, fra"
                        + " Koordineringsgruppen til Koordineringsgruppen. Sammendraget er signert av Marit"
                        + " Ekeland.");
        assertThat(told.key()).isTrue();
        assertThat(told.said()).extracting(Said::label).containsExactly("Spørsmål", "Begrunnelse", "Sammendrag");
    }

    @Test
    void what_samspor_did_says_on_whose_behalf_and_by_which_decision() {
        var proposed = (TiltakProposed) AnyEvent.whole(TiltakProposed.class);
        var subjects = new Subjects(Map.of(proposed.decision().value(), "V-2026-031", new UUID(5, 5), "Sommerjobb"));

        var told = sentences.of(AnyEvent.recorded(proposed, Role.SYSTEM), subjects);

        assertThat(told.sentence())
                .isEqualTo(
                        "Samspor opprettet tiltaket «Sommerjobb» på vegne av Marit Ekeland, fordi V-2026-031 påla det."
                                + " Ansvarlig: Koordineringsgruppen, avsatt 640\u00a0000\u00a0kr, start innen 15. juni"
                                + " 2026.");
    }

    @ParameterizedTest
    @EnumSource(DecisionResult.class)
    void the_body_decides_and_a_person_records(DecisionResult result) {
        var e = (DecisionMade) AnyEvent.whole(DecisionMade.class);
        var made = new DecisionMade(
                e.decision(),
                e.number(),
                e.way(),
                result,
                e.proposal(),
                e.at(),
                e.meeting(),
                e.mandate(),
                e.present(),
                11,
                e.dissent());

        var told = sentences.of(AnyEvent.recorded(made, Role.COORDINATOR), NONE);

        assertThat(told.what()).startsWith("Koordineringsgruppen ");
        assertThat(told.rest())
                .contains("Marit Ekeland førte vedtaket", "1 av 11 var til stede", "forbehold: Marit Ekeland");
    }

    @ParameterizedTest
    @EnumSource(ItemOutcome.class)
    void an_item_is_told_by_its_title_and_how_it_ended(ItemOutcome outcome) {
        var e = (AgendaItemConcluded) AnyEvent.whole(AgendaItemConcluded.class);
        var concluded = new AgendaItemConcluded(e.meeting(), e.item(), outcome, e.decision(), e.note());
        var subjects = new Subjects(Map.of(e.item().value(), "Salg ved Brygga"));

        for (var language : LANGUAGES) {
            LocaleContextHolder.setLocale(language);
            var told = sentences.of(AnyEvent.recorded(concluded, Role.COORDINATOR), subjects);
            assertThat(told.title()).contains("Salg ved Brygga");
            assertThat(told.sentence()).doesNotContain("{", "sentence.").endsWith(".");
        }
    }

    @Test
    void an_erased_text_says_so() {
        var note = new NoteAdded(
                new CaseId(new UUID(1, 1)), new NoteId(new UUID(2, 2)), new ProtectedText.Erased("V-2027-004"));

        assertThat(sentences
                        .of(AnyEvent.recorded(note, Role.FIELD_WORKER), NONE)
                        .why())
                .isEqualTo("[slettet etter V-2027-004]");
    }

    @Test
    void the_organisation_belongs_to_no_case() {
        var event = AnyEvent.recorded(AnyEvent.whole(BodyEstablished.class), Role.ADMINISTRATOR);

        assertThatThrownBy(() -> sentences.of(event, NONE)).isInstanceOf(IllegalArgumentException.class);
    }
}
