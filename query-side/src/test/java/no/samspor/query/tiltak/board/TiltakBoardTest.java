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

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import no.samspor.kernel.actor.Actor;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.concern.AgeBand;
import no.samspor.kernel.plan.GoalId;
import no.samspor.kernel.tiltak.EvaluationResult;
import no.samspor.kernel.tiltak.FundingApplied;
import no.samspor.kernel.tiltak.FundingGranted;
import no.samspor.kernel.tiltak.FundingRefused;
import no.samspor.kernel.tiltak.FundingReported;
import no.samspor.kernel.tiltak.FundingSpent;
import no.samspor.kernel.tiltak.GoalLinked;
import no.samspor.kernel.tiltak.IndicatorMeasured;
import no.samspor.kernel.tiltak.IndicatorSet;
import no.samspor.kernel.tiltak.ResourcesCommitted;
import no.samspor.kernel.tiltak.ResourcesWithdrawn;
import no.samspor.kernel.tiltak.TargetGroupDescribed;
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
            live.repository(TiltakRepository.class), live.repository(TiltakParts.class), Decided.names());

    @Test
    void it_lives_from_proposal_to_ordinary_operation() {
        happened(proposed(), new TiltakApproved(TILTAK, null, text("Innenfor rammen")));
        assertThat(only().item().state()).isEqualTo(TiltakState.APPROVED);
        happened(new TiltakStarted(TILTAK), new TiltakAdjusted(TILTAK, text("To kvelder"), text("Mørketid"), DAY));
        assertThat(only().item().evaluateBy()).isEqualTo(DAY);
        happened(new TiltakEvaluated(TILTAK, EvaluationResult.REACHED, text("De kom"), null, null));
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
                new FundingGranted(TILTAK, BUFDIR, 40_000_00L, null),
                new FundingRefused(TILTAK, STIFTELSEN, text("For sent")),
                new FundingSpent(TILTAK, BUFDIR, 12_000_00L, text("Lønn")),
                new FundingSpent(TILTAK, null, 1_000_00L, text("Mat")));
        assertThat(only().item().grantedOre()).isEqualTo(40_000_00L);
        assertThat(only().item().spentOre()).isEqualTo(13_000_00L);
        assertThat(only().funding()).allMatch(TiltakView.Funding::answered);
        assertThat(only().funding().getFirst().spentOre()).isEqualTo(12_000_00L);
    }

    @Test
    void what_was_granted_is_reported_on() {
        happened(
                proposed(),
                new TiltakApproved(TILTAK, null, text("Ja")),
                new FundingApplied(TILTAK, BUFDIR, text("Bufdir"), 50_000_00L, DAY),
                new FundingApplied(TILTAK, STIFTELSEN, text("bufdir"), 10_000_00L, null));
        assertThat(only().funding()).noneMatch(TiltakView.Funding::toReport);
        happened(new FundingGranted(TILTAK, BUFDIR, 40_000_00L, DAY.plusDays(9)));
        assertThat(only().funding().getFirst().reportBy()).isEqualTo(DAY.plusDays(9));
        assertThat(only().funding().getFirst().toReport()).isTrue();
        happened(
                new FundingReported(TILTAK, BUFDIR, null),
                new FundingRefused(TILTAK, STIFTELSEN, text("For sent")),
                new FundingSpent(TILTAK, BUFDIR, 12_000_00L, text("Lønn")),
                new FundingSpent(TILTAK, null, 1_000_00L, text("Mat")));
        assertThat(only().funding().getFirst().reportedOn()).isEqualTo(DAY);
        assertThat(only().funding().getFirst().toReport()).isFalse();
        assertThat(board.sources(looking(LEADER)))
                .containsExactly(
                        new SourceSum("Bufdir", 60_000_00L, 40_000_00L, 10_000_00L, 12_000_00L),
                        new SourceSum(null, 0, 0, 0, 1_000_00L));
        assertThat(board.sources(looking(ELSEWHERE))).isEmpty();
    }

    @Test
    void it_says_whom_it_is_for_which_goal_it_serves_and_who_puts_in_what() {
        var resource = new UUID(7, 1);
        var withdrawn = new UUID(7, 2);
        happened(
                proposed(),
                new TargetGroupDescribed(TILTAK, text("Ungdom i parken"), new AgeBand(13, 16), null),
                new GoalLinked(TILTAK, new GoalId(new UUID(9, 1))),
                new ResourcesCommitted(TILTAK, resource, NAV, text("To ansatte"), 120, 5_000_00L),
                new ResourcesCommitted(TILTAK, withdrawn, NAV, text("Lokaler"), 10, null),
                new ResourcesWithdrawn(TILTAK, withdrawn, text("Huset er solgt")));
        var seen = only();
        assertThat(seen.targetGroup()).isEqualTo("Ungdom i parken");
        assertThat(seen.ages()).isEqualTo(new AgeBand(13, 16));
        assertThat(seen.area()).isNull();
        assertThat(seen.goal()).isEqualTo(new UUID(9, 1));
        assertThat(seen.resources())
                .extracting(TiltakView.Resource::withdrawnBecause)
                .containsExactly(null, "Huset er solgt");
        assertThat(seen.hours()).isEqualTo(120);
        assertThat(seen.unitsOre()).isEqualTo(5_000_00L);
    }

    @Test
    void an_evaluation_stands_with_what_was_measured_by_then() {
        var visits = new UUID(7, 3);
        happened(
                proposed(),
                new TiltakApproved(TILTAK, null, text("Ja")),
                new TiltakStarted(TILTAK),
                new IndicatorSet(TILTAK, visits, text("Besøk"), text("per kveld"), false, BigDecimal.TWO),
                new IndicatorMeasured(TILTAK, visits, new BigDecimal("12.5")),
                new TiltakEvaluated(TILTAK, EvaluationResult.PARTLY, text("Ring"), null, text("Flere kom")),
                new IndicatorMeasured(TILTAK, visits, BigDecimal.TEN));
        var evaluated = only().steps().stream()
                .filter(step -> step.kind() == StepKind.EVALUATED)
                .findFirst()
                .orElseThrow();
        assertThat(evaluated.words()).isEqualTo("Flere kom");
        assertThat(evaluated.learnt()).isEqualTo("Ring");
        assertThat(evaluated.readings())
                .containsExactly(new TiltakView.Reading(
                        "Besøk",
                        "per kveld",
                        new TiltakView.Amount(BigDecimal.TWO),
                        new TiltakView.Amount(new BigDecimal("12.5"))));
        assertThat(only().indicators().getFirst().measured()).hasSize(2);
        assertThat(only().item().lastWords()).isEqualTo("Flere kom");
    }

    @Test
    void few_people_are_not_counted_above_utforende_level() {
        var people = new UUID(7, 4);
        happened(
                proposed(),
                new IndicatorSet(TILTAK, people, text("I jobb"), text("ungdommer"), true, BigDecimal.ZERO),
                new IndicatorMeasured(TILTAK, people, BigDecimal.valueOf(4)),
                new IndicatorMeasured(TILTAK, people, BigDecimal.valueOf(5)));
        assertThat(amounts(LEADER)).containsExactly(null, BigDecimal.valueOf(5));
        assertThat(amounts(COORDINATOR)).containsExactly(BigDecimal.valueOf(4), BigDecimal.valueOf(5));
        assertThat(only().indicators().getFirst().baseline()).isEqualTo(new TiltakView.Amount(BigDecimal.ZERO));
    }

    @Test
    void without_result_it_stays_red_until_it_is_adjusted_evaluated_again_or_ended() {
        var without = new TiltakEvaluated(TILTAK, EvaluationResult.NOT_REACHED, text("Ingen kom"), null, null);
        happened(proposed(), new TiltakApproved(TILTAK, null, text("Ja")), new TiltakStarted(TILTAK), without);
        assertThat(only().item().withoutResult()).isTrue();
        happened(new TiltakAdjusted(TILTAK, text("Ny dag"), text("Trening"), null));
        assertThat(only().item().withoutResult()).isFalse();
        happened(without, new TiltakEnded(TILTAK, text("Ingen kom")));
        assertThat(only().item().withoutResult()).isFalse();
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
        an_evaluation_stands_with_what_was_measured_by_then();
        happened(
                new ResourcesCommitted(TILTAK, new UUID(7, 1), NAV, text("To ansatte"), 120, 5_000_00L),
                new FundingApplied(TILTAK, BUFDIR, text("Bufdir"), 50_000_00L, DAY));
        var before = live.content();
        live.replay();
        assertThat(live.content()).isEqualTo(before);
    }

    private List<BigDecimal> amounts(Actor by) {
        return board.find(looking(by), TILTAK.value()).orElseThrow().indicators().getFirst().measured().stream()
                .map(measurement -> measurement.amount().value())
                .toList();
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
