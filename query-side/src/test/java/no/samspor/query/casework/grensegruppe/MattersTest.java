package no.samspor.query.casework.grensegruppe;

import static no.samspor.query.casework.CaseStory.ARBEIDSGRUPPE;
import static no.samspor.query.casework.CaseStory.CASE;
import static no.samspor.query.casework.CaseStory.COORDINATOR;
import static no.samspor.query.casework.CaseStory.FIELD_WORKER;
import static no.samspor.query.casework.CaseStory.LUNDVIK;
import static no.samspor.query.casework.CaseStory.MEMBER;
import static no.samspor.query.casework.CaseStory.text;
import static no.samspor.query.platform.Viewers.looking;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.samspor.kernel.actor.Actor;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.casework.CaseBroughtToGrensegruppe;
import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.casework.CaseTakenBackFromGrensegruppe;
import no.samspor.kernel.casework.GrensegruppeAnswered;
import no.samspor.kernel.casework.MatterId;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.query.casework.CaseStory;
import no.samspor.query.platform.LiveView;
import org.junit.jupiter.api.Test;

/** Two kommuner bring matters to two grensegrupper. */
class MattersTest {

    private static final BodyId GROUP = new BodyId(new UUID(2, 71));
    private static final BodyId ANOTHER_GROUP = new BodyId(new UUID(2, 72));
    private static final Kommunenummer NEIGHBOUR = new Kommunenummer("4998");
    private static final MatterId OURS = new MatterId(new UUID(4, 71));
    private static final MatterId THEIRS = new MatterId(new UUID(4, 72));
    private static final MatterId ELSEWHERE = new MatterId(new UUID(4, 73));
    private static final CaseId THEIR_CASE = new CaseId(new UUID(3, 72));
    private static final Actor THEIR_COORDINATOR = new Actor(
            new UserId(new UUID(1, 72)), Role.COORDINATOR, new BodyId(new UUID(2, 73)), Level.UTFORENDE, NEIGHBOUR);
    private static final Actor IN_THE_GROUP =
            new Actor(new UserId(new UUID(1, 71)), Role.BORDER_MEMBER, GROUP, Level.KOORDINERENDE, LUNDVIK);

    private final LiveView live = new LiveView(new MatterProjection());
    private final CaseStory story = new CaseStory(live);
    private final Matters matters = new Matters(live.repository(MatterRepository.class), CaseStory.names());

    @Test
    void who_sits_there_reads_what_was_brought_there_from_whichever_kommune_and_nothing_else() {
        all_bring();

        assertThat(matters.all(looking(IN_THE_GROUP)))
                .extracting(MatterView::id)
                .containsExactly(THEIRS.value(), OURS.value());
        var ours = matters.all(looking(IN_THE_GROUP)).getLast();
        assertThat(ours.question()).isEqualTo("Ser dere det samme?");
        assertThat(ours.lines()).containsExactly("Første linje.", "Andre linje.");
    }

    @Test
    void a_kommune_reads_what_it_brought_itself() {
        all_bring();

        assertThat(matters.all(looking(COORDINATOR)))
                .extracting(MatterView::id)
                .containsExactly(ELSEWHERE.value(), OURS.value());
        assertThat(matters.all(looking(THEIR_COORDINATOR)))
                .extracting(MatterView::id)
                .containsExactly(THEIRS.value());
        assertThat(matters.of(looking(FIELD_WORKER), CASE.value())).hasSize(2);
        assertThat(matters.of(looking(THEIR_COORDINATOR), CASE.value())).isEmpty();
        for (var other : List.of(FIELD_WORKER, MEMBER)) {
            assertThat(matters.all(looking(other))).isEmpty();
        }
        assertThat(matters.of(looking(MEMBER), CASE.value())).isEmpty();
        assertThat(matters.of(looking(IN_THE_GROUP), CASE.value())).isEmpty();
    }

    @Test
    void what_waits_for_an_answer_comes_first() {
        all_bring();
        story.then(
                THEIR_COORDINATOR,
                THEIR_CASE.value(),
                new GrensegruppeAnswered(THEIR_CASE, THEIRS, GROUP, text("Ja"), List.of()));

        var read = matters.all(looking(IN_THE_GROUP));
        assertThat(read).extracting(MatterView::id).containsExactly(OURS.value(), THEIRS.value());
        assertThat(read.getLast().answer()).isEqualTo("Ja");
    }

    @Test
    void what_is_taken_back_is_read_no_more() {
        all_bring();
        story.then(COORDINATOR, CASE.value(), new CaseTakenBackFromGrensegruppe(CASE, OURS, GROUP, text("Feil")));

        assertThat(matters.all(looking(IN_THE_GROUP)))
                .extracting(MatterView::id)
                .containsExactly(THEIRS.value());
        assertThat(live.content().toString()).doesNotContain(OURS.toString());
    }

    @Test
    void a_replay_gives_the_same_rows() {
        what_is_taken_back_is_read_no_more();
        var before = live.content();
        live.replay();
        assertThat(live.content()).isEqualTo(before);
    }

    private void all_bring() {
        story.opened();
        story.then(COORDINATOR, CASE.value(), brought(CASE, OURS, GROUP));
        story.then(THEIR_COORDINATOR, THEIR_CASE.value(), brought(THEIR_CASE, THEIRS, GROUP));
        story.then(COORDINATOR, CASE.value(), brought(CASE, ELSEWHERE, ANOTHER_GROUP));
    }

    private static CaseBroughtToGrensegruppe brought(CaseId caseId, MatterId matter, BodyId group) {
        return new CaseBroughtToGrensegruppe(
                caseId,
                matter,
                "2026-118",
                ARBEIDSGRUPPE,
                group,
                text("Salg over grensen"),
                text("Ser dere det samme?"),
                text("Første linje.\nAndre linje."),
                COORDINATOR.user(),
                List.of(),
                text("Ungdommene kommer fra begge"),
                List.of("rus"),
                "sentrum");
    }
}
