package no.samspor.query.tiltak.rounds;

import static no.samspor.query.decision.Decided.ADMINISTRATOR;
import static no.samspor.query.decision.Decided.COORDINATOR;
import static no.samspor.query.decision.Decided.ELSEWHERE;
import static no.samspor.query.decision.Decided.LEADER;
import static no.samspor.query.decision.Decided.NAV;
import static no.samspor.query.decision.Decided.text;
import static no.samspor.query.platform.Viewers.looking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.UUID;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.tiltak.EvaluationResult;
import no.samspor.kernel.tiltak.PackageId;
import no.samspor.kernel.tiltak.PackageRepeated;
import no.samspor.kernel.tiltak.TiltakId;
import no.samspor.kernel.tiltak.TiltakProposed;
import no.samspor.query.decision.Decided;
import no.samspor.query.organisation.Named;
import no.samspor.query.platform.LiveView;
import no.samspor.query.tiltak.board.TiltakBoard;
import no.samspor.query.tiltak.board.TiltakItem;
import no.samspor.query.tiltak.board.TiltakState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoundsTest {

    private static final PackageId FIRST = new PackageId(new UUID(8, 1));
    private static final PackageId SECOND = new PackageId(new UUID(8, 2));
    private static final PackageId THIRD = new PackageId(new UUID(8, 3));
    private static final PackageId OTHER = new PackageId(new UUID(8, 4));

    private final LiveView live = new LiveView(new PackageProjection());
    private final Decided decided = new Decided(live);
    private final TiltakBoard board = mock(TiltakBoard.class);
    private final Rounds rounds = new Rounds(live.repository(PackageRows.class), board);

    @Test
    void each_repeat_is_a_round_of_the_package_it_goes_back_to() {
        threeRoundsAndAnother();
        var all = rounds.all(looking(LEADER));
        assertThat(all)
                .extracting(each -> each.stream().map(Round::name).toList())
                .containsExactly(List.of("Vinter"), List.of("Sommer", "Sommer igjen", "Tredje sommer"));
        assertThat(all.getLast()).extracting(Round::reason).containsExactly(null, "Det virket", "Det virket");
        for (var pack : List.of(FIRST, SECOND, THIRD)) {
            var compared = rounds.of(looking(LEADER), pack.value()).orElseThrow();
            assertThat(compared.rounds()).hasSize(3);
            assertThat(compared.shown().id()).isEqualTo(pack.value());
        }
    }

    @Test
    void a_tiltak_stands_beside_what_it_became_in_later_rounds() {
        threeRoundsAndAnother();
        in(FIRST, item(1, null, 40_000_00L, EvaluationResult.REACHED), item(2, null, 1_000_00L, null));
        in(SECOND, item(11, 1, 50_000_00L, null));
        in(THIRD, item(21, 11, 0, null), item(22, null, 0, null));

        var compared = rounds.of(looking(LEADER), SECOND.value()).orElseThrow();

        assertThat(compared.lines())
                .extracting(line -> line.inRounds().stream()
                        .map(item -> item == null ? null : item.title())
                        .toList())
                .containsExactlyInAnyOrder(
                        java.util.Arrays.asList("T1", "T11", "T21"),
                        java.util.Arrays.asList("T2", null, null),
                        java.util.Arrays.asList(null, null, "T22"));
        assertThat(compared.rounds()).extracting(Round::spentOre).containsExactly(41_000_00L, 50_000_00L, 0L);
        assertThat(compared.rounds()).extracting(Round::reached).containsExactly(1L, 0L, 0L);
    }

    @Test
    void another_kommune_and_the_administrator_find_none_of_them() {
        threeRoundsAndAnother();
        assertThat(rounds.all(looking(ELSEWHERE))).isEmpty();
        assertThat(rounds.of(looking(ELSEWHERE), FIRST.value())).isEmpty();
        assertThat(rounds.of(looking(ADMINISTRATOR), FIRST.value())).isEmpty();
    }

    @Test
    void folded_again_it_is_the_same() {
        threeRoundsAndAnother();
        var before = live.content();
        live.replay();
        assertThat(live.content()).isEqualTo(before);
    }

    private void threeRoundsAndAnother() {
        proposed(1, FIRST, "Sommer", null);
        proposed(2, FIRST, "Sommer", null);
        repeated(SECOND, FIRST, "Sommer igjen");
        proposed(11, SECOND, "Sommer igjen", new TiltakId(new UUID(5, 1)));
        repeated(THIRD, SECOND, "Tredje sommer");
        proposed(31, OTHER, "Vinter", null);
    }

    private void repeated(PackageId pack, PackageId repeats, String name) {
        decided.then(
                COORDINATOR,
                pack.value(),
                new PackageRepeated(pack, repeats, text(name), List.of(), text("Det virket")));
    }

    private void proposed(int n, PackageId pack, String name, @Nullable TiltakId repeats) {
        var id = new TiltakId(new UUID(5, n));
        decided.then(
                COORDINATOR,
                id.value(),
                new TiltakProposed(
                        id,
                        text("T" + n),
                        null,
                        NAV,
                        Level.KOORDINERENDE,
                        null,
                        null,
                        pack,
                        text(name),
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        repeats));
    }

    private void in(PackageId pack, TiltakItem... items) {
        when(board.ofPackage(any(), eq(pack.value()))).thenReturn(List.of(items).reversed());
    }

    private static TiltakItem item(int n, @Nullable Integer repeats, long spentOre, @Nullable EvaluationResult result) {
        return new TiltakItem(
                new UUID(5, n),
                0,
                "T" + n,
                new Named("nav", "NAV"),
                Level.KOORDINERENDE,
                TiltakState.RUNNING,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                result,
                null,
                null,
                false,
                null,
                0,
                spentOre,
                null,
                null,
                repeats == null ? null : new UUID(5, repeats));
    }
}
