package no.samspor.command.tiltak;

import static no.samspor.command.tiltak.TiltakGiven.APPROVED;
import static no.samspor.command.tiltak.TiltakGiven.ENDED;
import static no.samspor.command.tiltak.TiltakGiven.REJECTED;
import static no.samspor.command.tiltak.TiltakGiven.STARTED;
import static no.samspor.command.tiltak.TiltakGiven.TILTAK;
import static no.samspor.command.tiltak.TiltakGiven.given;
import static no.samspor.command.tiltak.TiltakGiven.proposed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.Stream;
import no.samspor.command.Acts;
import no.samspor.command.platform.Deadline;
import no.samspor.command.platform.Deadlines;
import no.samspor.command.platform.WhenPassed;
import no.samspor.command.rule.RoleMayNot;
import no.samspor.kernel.tiltak.EvaluationResult;
import no.samspor.kernel.tiltak.FundingApplied;
import no.samspor.kernel.tiltak.FundingGranted;
import no.samspor.kernel.tiltak.FundingReported;
import no.samspor.kernel.tiltak.TiltakAdjusted;
import no.samspor.kernel.tiltak.TiltakEvaluated;
import no.samspor.kernel.tiltak.TiltakPromise;
import no.samspor.kernel.tiltak.TiltakReminded;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What was promised of a tiltak by a day is reminded of once, unless it was kept or promised anew. */
class RemindOfTiltakTest {

    private static final LocalDate START = Acts.TODAY;
    private static final LocalDate EVALUATION = Acts.TODAY.plusMonths(2);
    private static final LocalDate LATER = EVALUATION.plusMonths(1);
    private static final UUID BUFDIR = new UUID(6, 1);

    @Test
    void one_that_has_not_begun() {
        given(APPROVED)
                .when(remind(TiltakPromise.START, START), Acts.system())
                .expectEvents(new TiltakReminded(TILTAK, TiltakPromise.START, null, START));
        given(APPROVED)
                .when(remind(TiltakPromise.START, START.plusDays(1)), Acts.system())
                .expectNoEvents();
        given(APPROVED, STARTED)
                .when(remind(TiltakPromise.START, START), Acts.system())
                .expectNoEvents();
        given(REJECTED).when(remind(TiltakPromise.START, START), Acts.system()).expectNoEvents();
    }

    @Test
    void one_that_is_not_evaluated() {
        given(APPROVED, STARTED)
                .when(remind(TiltakPromise.EVALUATION, EVALUATION), Acts.system())
                .expectEvents(new TiltakReminded(TILTAK, TiltakPromise.EVALUATION, null, EVALUATION));
        given(APPROVED, STARTED, new TiltakAdjusted(TILTAK, Acts.text(1), Acts.text(2), LATER))
                .when(remind(TiltakPromise.EVALUATION, EVALUATION), Acts.system())
                .expectNoEvents();
        given(APPROVED, STARTED, evaluated(null))
                .when(remind(TiltakPromise.EVALUATION, EVALUATION), Acts.system())
                .expectNoEvents();
        given(APPROVED, STARTED, evaluated(LATER))
                .when(remind(TiltakPromise.EVALUATION, LATER), Acts.system())
                .expectEvents(new TiltakReminded(TILTAK, TiltakPromise.EVALUATION, null, LATER));
        given(APPROVED, STARTED, ENDED)
                .when(remind(TiltakPromise.EVALUATION, EVALUATION), Acts.system())
                .expectNoEvents();
    }

    @Test
    void money_that_is_not_reported_on() {
        var applied = new FundingApplied(TILTAK, BUFDIR, Acts.text(7), 50_000_00L, LATER);
        var granted = new FundingGranted(TILTAK, BUFDIR, 40_000_00L, null);
        var reminded = new TiltakReminded(TILTAK, TiltakPromise.REPORT, BUFDIR, LATER);
        given(APPROVED, applied, granted)
                .when(remind(TiltakPromise.REPORT, LATER), Acts.system())
                .expectEvents(reminded);
        given(APPROVED, applied)
                .when(remind(TiltakPromise.REPORT, LATER), Acts.system())
                .expectNoEvents();
        given(APPROVED, applied, new FundingGranted(TILTAK, BUFDIR, 40_000_00L, LATER.plusDays(1)))
                .when(remind(TiltakPromise.REPORT, LATER), Acts.system())
                .expectNoEvents();
        given(APPROVED, applied, granted, new FundingReported(TILTAK, BUFDIR, null))
                .when(remind(TiltakPromise.REPORT, LATER), Acts.system())
                .expectNoEvents();
    }

    @Test
    void samspor_alone_reminds() {
        given(APPROVED)
                .when(remind(TiltakPromise.START, START), Acts.coordinator())
                .expectException(RoleMayNot.class);
    }

    @Test
    void each_day_that_is_promised_is_waited_for() {
        var deadlines = mock(Deadlines.class);
        var process = new WhenTiltakIsOverdueThenItIsReminded(deadlines);

        process.on(proposed(), message());
        process.on(evaluated(LATER), message());
        process.on(evaluated(null), message());
        process.on(new FundingGranted(TILTAK, BUFDIR, 1, LATER), message());

        for (var deadline : new Deadline[] {
            Deadline.oneOf("tiltak-start", TILTAK.value(), START),
            Deadline.oneOf("tiltak-evaluation", TILTAK.value(), EVALUATION),
            Deadline.oneOf("tiltak-evaluation", TILTAK.value(), LATER),
            Deadline.oneOf("tiltak-report", TILTAK.value(), LATER)
        }) {
            verify(deadlines).set(eq(deadline), any());
        }
        verifyNoMoreInteractions(deadlines);
    }

    @Test
    void each_kind_asks_for_its_own_promise() {
        var sent = new ArrayList<Object>();
        Stream.<WhenPassed>of(
                        WhenTiltakIsOverdueThenItIsReminded.Kinds.tiltakNotBegun(),
                        WhenTiltakIsOverdueThenItIsReminded.Kinds.tiltakNotEvaluated(),
                        WhenTiltakIsOverdueThenItIsReminded.Kinds.moneyNotReportedOn())
                .forEach(kind -> kind.passed(
                        Deadline.oneOf(kind.kind(), TILTAK.value(), LATER),
                        (location, command) -> sent.add(command.apply(null))));

        assertThat(sent)
                .containsExactly(
                        remind(TiltakPromise.START, LATER),
                        remind(TiltakPromise.EVALUATION, LATER),
                        remind(TiltakPromise.REPORT, LATER));
    }

    private static RemindOfTiltak remind(TiltakPromise promise, LocalDate due) {
        return new RemindOfTiltak(TILTAK, promise, due);
    }

    private static TiltakEvaluated evaluated(@Nullable LocalDate again) {
        return new TiltakEvaluated(TILTAK, EvaluationResult.PARTLY, Acts.text(9), again, null);
    }

    private static EventMessage<?> message() {
        return GenericEventMessage.asEventMessage("cause");
    }
}
