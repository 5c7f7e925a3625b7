package no.samspor.command.tiltak;

import java.time.LocalDate;
import java.util.Locale;
import no.samspor.command.platform.Deadline;
import no.samspor.command.platform.Deadlines;
import no.samspor.command.platform.WhenPassed;
import no.samspor.kernel.tiltak.FundingApplied;
import no.samspor.kernel.tiltak.FundingGranted;
import no.samspor.kernel.tiltak.TiltakAdjusted;
import no.samspor.kernel.tiltak.TiltakEvaluated;
import no.samspor.kernel.tiltak.TiltakId;
import no.samspor.kernel.tiltak.TiltakPromise;
import no.samspor.kernel.tiltak.TiltakProposed;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/**
 * A tiltak that has not begun, is not evaluated or not reported on to whoever gave the money by the day that was
 * promised is reminded of. Whether the promise still stands is the tiltak's to say.
 */
@Component
@ProcessingGroup("processes")
class WhenTiltakIsOverdueThenItIsReminded {

    private final Deadlines deadlines;

    WhenTiltakIsOverdueThenItIsReminded(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @EventHandler
    void on(TiltakProposed event, EventMessage<?> message) {
        set(TiltakPromise.START, event.tiltak(), event.startBy(), message);
        set(TiltakPromise.EVALUATION, event.tiltak(), event.evaluateBy(), message);
    }

    @EventHandler
    void on(TiltakAdjusted event, EventMessage<?> message) {
        set(TiltakPromise.EVALUATION, event.tiltak(), event.evaluateBy(), message);
    }

    @EventHandler
    void on(TiltakEvaluated event, EventMessage<?> message) {
        set(TiltakPromise.EVALUATION, event.tiltak(), event.evaluateBy(), message);
    }

    /** Counts from the day it is granted, and not before. */
    @EventHandler
    void on(FundingApplied event, EventMessage<?> message) {
        set(TiltakPromise.REPORT, event.tiltak(), event.reportBy(), message);
    }

    @EventHandler
    void on(FundingGranted event, EventMessage<?> message) {
        set(TiltakPromise.REPORT, event.tiltak(), event.reportBy(), message);
    }

    private void set(TiltakPromise promise, TiltakId tiltak, @Nullable LocalDate due, EventMessage<?> message) {
        if (due != null) {
            deadlines.set(Deadline.oneOf(kindOf(promise), tiltak.value(), due), message);
        }
    }

    private static String kindOf(TiltakPromise promise) {
        return "tiltak-" + promise.name().toLowerCase(Locale.ROOT);
    }

    /** What follows when a promise of that kind is not kept. */
    private record Reminding(TiltakPromise promise) implements WhenPassed {

        @Override
        public String kind() {
            return kindOf(promise);
        }

        @Override
        public void passed(Deadline deadline, Step step) {
            var tiltak = new TiltakId(deadline.subject());
            step.send("/api/tiltak/" + tiltak, sealing -> new RemindOfTiltak(tiltak, promise, deadline.due()));
        }
    }

    /** One for each kind of promise. */
    @Configuration(proxyBeanMethods = false)
    static class Kinds {

        @Bean
        static WhenPassed tiltakNotBegun() {
            return new Reminding(TiltakPromise.START);
        }

        @Bean
        static WhenPassed tiltakNotEvaluated() {
            return new Reminding(TiltakPromise.EVALUATION);
        }

        @Bean
        static WhenPassed moneyNotReportedOn() {
            return new Reminding(TiltakPromise.REPORT);
        }
    }
}
