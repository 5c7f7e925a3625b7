package no.samspor.query.casework.brief;

import static no.samspor.query.casework.CaseStory.ARBEIDSGRUPPE;
import static no.samspor.query.casework.CaseStory.CASE;
import static no.samspor.query.casework.CaseStory.COORDINATOR;
import static no.samspor.query.casework.CaseStory.FIELD_WORKER;
import static no.samspor.query.casework.CaseStory.KOORDINERINGSGRUPPE;
import static no.samspor.query.casework.CaseStory.LIFT;
import static no.samspor.query.casework.CaseStory.MEMBER;
import static no.samspor.query.casework.CaseStory.OF_THE_TOP;
import static no.samspor.query.casework.CaseStory.SECRET;
import static no.samspor.query.casework.CaseStory.text;
import static no.samspor.query.platform.Viewers.looking;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import no.samspor.kernel.actor.Actor;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.casework.BasisItem;
import no.samspor.kernel.casework.CaseReturned;
import no.samspor.kernel.casework.EscalationAccepted;
import no.samspor.kernel.casework.EscalationRecalled;
import no.samspor.kernel.casework.NoteAdded;
import no.samspor.kernel.casework.NoteId;
import no.samspor.query.casework.CaseStory;
import no.samspor.query.platform.LiveView;
import org.junit.jupiter.api.Test;

class CaseBriefsTest {

    private final LiveView live = new LiveView(new CaseBriefProjection());
    private final CaseStory story = new CaseStory(live);
    private final CaseBriefs briefs = new CaseBriefs(live.repository(CaseBriefRows.class), CaseStory.names());

    @Test
    void a_case_that_was_never_lifted_is_not_known_above() {
        story.opened();

        assertThat(seenBy(MEMBER)).isEmpty();
        assertThat(live.content(LiftedCaseRow.class)).isEmpty();
    }

    @Test
    void the_receiver_reads_exactly_what_was_signed() {
        story.opened().lifted();

        var brief = seenBy(MEMBER).orElseThrow();

        assertThat(brief.title()).isEqualTo("Uro i sentrum");
        assertThat(brief.liftedTo()).isEqualTo(Level.KOORDINERENDE);
        assertThat(brief.latest().lines()).containsExactly("Første linje.", "Andre linje.");
        assertThat(brief.latest().basis())
                .containsExactly(
                        new BasisItem(BasisItem.Kind.CONCERN_COUNT, null, null),
                        new BasisItem(BasisItem.Kind.TILTAK, new UUID(7, 1), null));
    }

    @Test
    void no_level_knows_a_case_that_was_not_lifted_to_it() {
        story.opened().lifted();

        assertThat(seenBy(OF_THE_TOP)).isEmpty();
        assertThat(seenBy(FIELD_WORKER)).isEmpty();
        assertThat(briefs.list(looking(OF_THE_TOP), null, 10).total()).isZero();
        assertThat(briefs.list(looking(MEMBER), null, 10).items()).hasSize(1);
    }

    @Test
    void a_recalled_lift_is_gone() {
        story.opened()
                .lifted()
                .then(COORDINATOR, new EscalationRecalled(CASE, LIFT, Level.UTFORENDE, ARBEIDSGRUPPE, text("Feil")));

        assertThat(seenBy(MEMBER)).isEmpty();
        assertThat(live.content(LiftRow.class)).isEmpty();
    }

    @Test
    void the_answer_is_seen() {
        story.opened()
                .lifted()
                .then(MEMBER, new CaseReturned(CASE, LIFT, Level.UTFORENDE, ARBEIDSGRUPPE, text("Ikke vårt")));

        var brief = seenBy(MEMBER).orElseThrow();
        assertThat(brief.latest().state()).isEqualTo(LiftState.RETURNED);
        assertThat(brief.liftedTo()).isNull();
    }

    @Test
    void an_accepted_case_is_where_it_was_accepted() {
        story.opened()
                .lifted()
                .then(MEMBER, new EscalationAccepted(CASE, LIFT, Level.KOORDINERENDE, KOORDINERINGSGRUPPE));

        var brief = seenBy(MEMBER).orElseThrow();
        assertThat(brief.level()).isEqualTo(Level.KOORDINERENDE);
        assertThat(brief.latest().state()).isEqualTo(LiftState.ACCEPTED);
    }

    @Test
    void the_version_moves_on_with_notes_but_not_a_word_of_them_is_kept() {
        story.opened()
                .lifted()
                .then(COORDINATOR, new NoteAdded(CASE, new NoteId(new UUID(5, 2)), text(SECRET + " mer")));

        assertThat(seenBy(MEMBER).orElseThrow().version()).isEqualTo(3);
        assertThat(live.content().toString()).doesNotContain(SECRET);
    }

    @Test
    void a_replay_gives_the_same_rows() {
        story.opened()
                .lifted()
                .then(MEMBER, new EscalationAccepted(CASE, LIFT, Level.KOORDINERENDE, KOORDINERINGSGRUPPE));
        var before = live.content();

        live.replay();

        assertThat(live.content()).isEqualTo(before);
    }

    private Optional<CaseBrief> seenBy(Actor actor) {
        return briefs.find(looking(actor), CASE.value());
    }
}
