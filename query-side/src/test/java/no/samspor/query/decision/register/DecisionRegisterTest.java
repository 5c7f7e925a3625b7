package no.samspor.query.decision.register;

import static no.samspor.query.decision.Decided.ADMINISTRATOR;
import static no.samspor.query.decision.Decided.COORDINATOR;
import static no.samspor.query.decision.Decided.DAY;
import static no.samspor.query.decision.Decided.ELSEWHERE;
import static no.samspor.query.decision.Decided.LEADER;
import static no.samspor.query.decision.Decided.MARIT;
import static no.samspor.query.decision.Decided.NAV;
import static no.samspor.query.decision.Decided.SERVICE;
import static no.samspor.query.decision.Decided.SIRI;
import static no.samspor.query.decision.Decided.decision;
import static no.samspor.query.decision.Decided.made;
import static no.samspor.query.decision.Decided.text;
import static no.samspor.query.platform.Viewers.looking;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.samspor.kernel.DomainEvent;
import no.samspor.kernel.actor.Actor;
import no.samspor.kernel.decision.CirculationAnswer;
import no.samspor.kernel.decision.CirculationAnswered;
import no.samspor.kernel.decision.CirculationCarried;
import no.samspor.kernel.decision.CirculationLapsed;
import no.samspor.kernel.decision.CirculationStarted;
import no.samspor.kernel.decision.DecisionAcknowledged;
import no.samspor.kernel.decision.DecisionCarriedOut;
import no.samspor.kernel.decision.DecisionCommunicated;
import no.samspor.kernel.decision.DecisionConfirmed;
import no.samspor.kernel.decision.DecisionMade;
import no.samspor.kernel.decision.DecisionResult;
import no.samspor.kernel.decision.DecisionRevoked;
import no.samspor.kernel.decision.DecisionSuperseded;
import no.samspor.kernel.decision.DecisionWay;
import no.samspor.kernel.decision.LapseCause;
import no.samspor.query.decision.Decided;
import no.samspor.query.decision.register.DecisionRegister.Cursor;
import no.samspor.query.platform.LiveView;
import org.junit.jupiter.api.Test;

class DecisionRegisterTest {

    private static final RegisterFilter ALL =
            new RegisterFilter(null, null, null, null, false, null, null, null, null, null);
    private static final DecisionCommunicated TOLD =
            new DecisionCommunicated(decision(1), List.of(NAV), text("Les"), DAY.plusDays(14));

    private final LiveView live = new LiveView(new RegisterProjection());
    private final Decided decided = new Decided(live);
    private final DecisionRegister register = new DecisionRegister(
            live.repository(DecisionRepository.class),
            live.repository(ReceiverRepository.class),
            live.repository(VoiceRepository.class),
            Decided.names());

    @Test
    void a_decision_stands_with_who_decided_and_who_recorded_it() {
        one(COORDINATOR, made(1));
        var view = only();
        assertThat(view.item().status()).isEqualTo(DecisionStatus.IN_FORCE);
        assertThat(view.item().confirmed()).isFalse();
        assertThat(view.item().body().id()).isEqualTo(Decided.KOORDINERINGSGRUPPE.toString());
        assertThat(view.recordedBy().id()).isEqualTo(MARIT.toString());
        assertThat(view.present()).hasSize(2);
        assertThat(view.membersInAll()).isEqualTo(4);
        assertThat(view.dissent()).extracting(DecisionView.Voice::text).containsExactly("Det haster mer");
    }

    @Test
    void it_is_confirmed_carried_down_acknowledged_and_carried_out() {
        one(COORDINATOR, made(1));
        one(LEADER, new DecisionConfirmed(decision(1)));
        one(COORDINATOR, TOLD);
        assertThat(only().owing()).hasSize(1);
        one(SERVICE, new DecisionAcknowledged(decision(1), NAV));
        assertThat(only().owing()).isEmpty();
        one(SERVICE, new DecisionCarriedOut(decision(1), text("Det ble roligere")));
        assertThat(only().item().confirmed()).isTrue();
        assertThat(only().item().status()).isEqualTo(DecisionStatus.CARRIED_OUT);
        assertThat(only().outcome()).isEqualTo("Det ble roligere");
    }

    @Test
    void what_is_superseded_says_by_what_and_why() {
        one(COORDINATOR, made(1));
        decided.then(COORDINATOR, decision(2).value(), made(2));
        one(COORDINATOR, new DecisionSuperseded(decision(1), decision(2), text("Mer voksentid")));
        var old = register.find(looking(LEADER), decision(1).value()).orElseThrow();
        assertThat(old.item().status()).isEqualTo(DecisionStatus.SUPERSEDED);
        assertThat(old.supersededBy()).extracting(DecisionItem::number).isEqualTo("V-2026-002");
        assertThat(old.endReason()).isEqualTo("Mer voksentid");
    }

    @Test
    void what_is_revoked_stands_no_longer() {
        one(COORDINATOR, made(1));
        one(COORDINATOR, new DecisionRevoked(decision(1), text("Feil sak")));
        assertThat(only().item().status()).isEqualTo(DecisionStatus.REVOKED);
    }

    @Test
    void what_was_rejected_is_kept() {
        one(COORDINATOR, made(1, DecisionResult.REJECTED));
        assertThat(only().item().status()).isEqualTo(DecisionStatus.NOT_ADOPTED);
    }

    @Test
    void a_round_becomes_a_decision_recorded_by_whoever_began_it() {
        one(COORDINATOR, started());
        assertThat(only().item().status()).isEqualTo(DecisionStatus.CIRCULATING);
        one(LEADER, new CirculationAnswered(decision(1), SIRI, CirculationAnswer.FOR, null));
        one(COORDINATOR, new CirculationAnswered(decision(1), MARIT, CirculationAnswer.FOR, null));
        one(COORDINATOR, new CirculationCarried(decision(1), null));
        one(LEADER, byCirculation());
        assertThat(only().item().status()).isEqualTo(DecisionStatus.IN_FORCE);
        assertThat(only().recordedBy().id()).isEqualTo(MARIT.toString());
        assertThat(only().voices()).allMatch(DecisionView.Voice::answered);
    }

    @Test
    void a_round_that_lapsed_decided_nothing() {
        one(COORDINATOR, started());
        one(COORDINATOR, new CirculationLapsed(decision(1), LapseCause.TOO_FEW_ANSWERS, text("Få svar")));
        assertThat(only().item().status()).isEqualTo(DecisionStatus.LAPSED);
    }

    @Test
    void all_levels_of_the_kommune_read_it() {
        one(COORDINATOR, made(1));
        assertThat(numbers(LEADER, ALL)).containsExactly("V-2026-001");
        assertThat(numbers(SERVICE, ALL)).containsExactly("V-2026-001");
    }

    @Test
    void neither_another_kommune_nor_administration_does() {
        one(COORDINATOR, made(1));
        assertThat(numbers(ELSEWHERE, ALL)).isEmpty();
        assertThat(numbers(ADMINISTRATOR, ALL)).isEmpty();
        assertThat(register.find(looking(ELSEWHERE), decision(1).value())).isEmpty();
    }

    @Test
    void the_register_can_be_narrowed() {
        decided.on(DAY.minusMonths(2), COORDINATOR, decision(1).value(), made(1));
        decided.then(COORDINATOR, decision(2).value(), made(2));
        decided.then(LEADER, decision(2).value(), new DecisionConfirmed(decision(2)));
        assertThat(numbers(LEADER, new RegisterFilter(null, null, DAY, null, false, null, null, null, null, null)))
                .containsExactly("V-2026-002");
        assertThat(numbers(LEADER, new RegisterFilter(null, null, null, null, true, null, null, null, null, null)))
                .containsExactly("V-2026-001");
        assertThat(numbers(
                        LEADER,
                        new RegisterFilter(
                                null, DecisionStatus.REVOKED, null, null, false, null, null, null, null, null)))
                .isEmpty();
        assertThat(numbers(
                        LEADER, new RegisterFilter(NAV.value(), null, null, null, false, null, null, null, null, null)))
                .isEmpty();
    }

    @Test
    void pages_follow_each_other_without_a_gap() {
        for (var n = 1; n <= 5; n++) {
            decided.then(COORDINATOR, decision(n).value(), made(n));
        }
        var first = register.list(looking(LEADER), ALL, null, 2);
        var second = register.list(looking(LEADER), ALL, Cursor.read(first.next()), 2);
        var third = register.list(looking(LEADER), ALL, Cursor.read(second.next()), 2);
        assertThat(first.total()).isEqualTo(5);
        assertThat(List.of(first, second, third).stream()
                        .flatMap(page -> page.items().stream())
                        .map(DecisionItem::number))
                .containsExactly("V-2026-005", "V-2026-004", "V-2026-003", "V-2026-002", "V-2026-001");
        assertThat(third.next()).isNull();
    }

    @Test
    void folded_again_it_is_the_same() {
        it_is_confirmed_carried_down_acknowledged_and_carried_out();
        var before = live.content();
        live.replay();
        assertThat(live.content()).isEqualTo(before);
    }

    private void one(Actor actor, DomainEvent event) {
        decided.then(actor, decision(1).value(), event);
    }

    private DecisionView only() {
        return register.find(looking(LEADER), decision(1).value()).orElseThrow();
    }

    private List<String> numbers(Actor actor, RegisterFilter filter) {
        return register.list(looking(actor), filter, null, 50).items().stream()
                .map(DecisionItem::number)
                .toList();
    }

    private static CirculationStarted started() {
        return new CirculationStarted(
                decision(1), "V-2026-001", Decided.proposal(), List.of(MARIT, SIRI), DAY.plusDays(3));
    }

    private static DecisionMade byCirculation() {
        return new DecisionMade(
                decision(1),
                "V-2026-001",
                DecisionWay.BY_CIRCULATION,
                DecisionResult.ADOPTED,
                Decided.proposal(),
                null,
                null,
                null,
                List.of(MARIT, SIRI),
                2,
                List.of());
    }
}
