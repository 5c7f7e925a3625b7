package no.samspor.query.tiltak.board;

import static no.samspor.query.decision.Decided.ADMINISTRATOR;
import static no.samspor.query.decision.Decided.COORDINATOR;
import static no.samspor.query.decision.Decided.DAY;
import static no.samspor.query.decision.Decided.ELSEWHERE;
import static no.samspor.query.decision.Decided.LEADER;
import static no.samspor.query.decision.Decided.NAV;
import static no.samspor.query.decision.Decided.SERVICE;
import static no.samspor.query.decision.Decided.text;
import static no.samspor.query.platform.Viewers.looking;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.tiltak.EvaluationResult;
import no.samspor.kernel.tiltak.FundingApplied;
import no.samspor.kernel.tiltak.FundingGranted;
import no.samspor.kernel.tiltak.FundingRefused;
import no.samspor.kernel.tiltak.FundingSpent;
import no.samspor.kernel.tiltak.TiltakAdjusted;
import no.samspor.kernel.tiltak.TiltakAnchored;
import no.samspor.kernel.tiltak.TiltakApproved;
import no.samspor.kernel.tiltak.TiltakEnded;
import no.samspor.kernel.tiltak.TiltakEvaluated;
import no.samspor.kernel.tiltak.TiltakEvent;
import no.samspor.kernel.tiltak.TiltakId;
import no.samspor.kernel.tiltak.TiltakProposed;
import no.samspor.kernel.tiltak.TiltakRejected;
import no.samspor.kernel.tiltak.TiltakStarted;
import no.samspor.query.decision.Decided;
import no.samspor.query.platform.LiveView;
import org.junit.jupiter.api.Test;

class TiltakBoardTest {

    private static final TiltakId TILTAK = new TiltakId(new UUID(5, 1));
    private static final UUID BUFDIR = new UUID(6, 1);
    private static final UUID STIFTELSEN = new UUID(6, 2);

    private final LiveView live = new LiveView(new TiltakProjection());
    private final Decided decided = new Decided(live);
    private final TiltakBoard board = new TiltakBoard(
            live.repository(TiltakRepository.class),
            live.repository(StepRepository.class),
            live.repository(FundingRepository.class),
            Decided.names());

    @Test
    void it_lives_from_proposal_to_ordinary_operation() {
        happened(proposed(), new TiltakApproved(TILTAK, null, text("Innenfor rammen")));
        assertThat(only().item().state()).isEqualTo(TiltakState.APPROVED);
        happened(new TiltakStarted(TILTAK), new TiltakAdjusted(TILTAK, text("To kvelder"), text("Mørketid"), DAY));
        assertThat(only().item().evaluateBy()).isEqualTo(DAY);
        happened(new TiltakEvaluated(TILTAK, EvaluationResult.REACHED, text("De kom"), null));
        assertThat(only().item().evaluatedOn()).containsExactly(DAY);
        happened(new TiltakAnchored(TILTAK, NAV, text("Det virker")));
        assertThat(only().item().state()).isEqualTo(TiltakState.ANCHORED);
        assertThat(only().steps())
                .extracting(TiltakView.Step::kind)
                .containsExactly(
                        StepKind.PROPOSED,
                        StepKind.APPROVED,
                        StepKind.STARTED,
                        StepKind.ADJUSTED,
                        StepKind.EVALUATED,
                        StepKind.ANCHORED);
    }

    @Test
    void it_ends_with_a_reason() {
        happened(proposed(), new TiltakApproved(TILTAK, null, text("Ja")), new TiltakEnded(TILTAK, text("Ingen kom")));
        assertThat(only().item().state()).isEqualTo(TiltakState.ENDED);
        assertThat(only().item().lastWords()).isEqualTo("Ingen kom");
    }

    @Test
    void it_is_rejected_with_a_reason() {
        happened(proposed(), new TiltakRejected(TILTAK, text("Ikke nå")));
        assertThat(only().item().state()).isEqualTo(TiltakState.REJECTED);
    }

    @Test
    void its_money_adds_up() {
        happened(
                proposed(),
                new TiltakApproved(TILTAK, null, text("Ja")),
                new FundingApplied(TILTAK, BUFDIR, text("Bufdir"), 50_000_00L, null),
                new FundingApplied(TILTAK, STIFTELSEN, text("Stiftelsen"), 10_000_00L, null),
                new FundingGranted(TILTAK, BUFDIR, 40_000_00L),
                new FundingRefused(TILTAK, STIFTELSEN, text("For sent")),
                new FundingSpent(TILTAK, BUFDIR, 12_000_00L, text("Lønn")),
                new FundingSpent(TILTAK, null, 1_000_00L, text("Mat")));
        assertThat(only().item().grantedOre()).isEqualTo(40_000_00L);
        assertThat(only().item().spentOre()).isEqualTo(13_000_00L);
        assertThat(only().funding()).allMatch(TiltakView.Funding::answered);
        assertThat(only().funding().getFirst().spentOre()).isEqualTo(12_000_00L);
    }

    @Test
    void all_levels_of_the_kommune_read_it_and_nobody_else() {
        happened(proposed());
        assertThat(board.all(looking(LEADER), null)).hasSize(1);
        assertThat(board.all(looking(SERVICE), null)).hasSize(1);
        assertThat(board.all(looking(ELSEWHERE), null)).isEmpty();
        assertThat(board.all(looking(ADMINISTRATOR), null)).isEmpty();
    }

    @Test
    void folded_again_it_is_the_same() {
        its_money_adds_up();
        var before = live.content();
        live.replay();
        assertThat(live.content()).isEqualTo(before);
    }

    private void happened(TiltakEvent... events) {
        for (var event : events) {
            decided.then(COORDINATOR, TILTAK.value(), event);
        }
    }

    private TiltakView only() {
        return board.find(looking(LEADER), TILTAK.value()).orElseThrow();
    }

    private static TiltakProposed proposed() {
        return new TiltakProposed(
                TILTAK,
                text("Sommerjobb"),
                null,
                NAV,
                Level.KOORDINERENDE,
                Decided.CASE,
                null,
                null,
                null,
                List.of("rus"),
                "sentrum",
                null,
                null,
                null,
                40_000_00L,
                null);
    }
}
