package no.samspor.query.audit.replay;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import no.samspor.kernel.decision.DecisionMade;
import no.samspor.kernel.time.Norway;
import no.samspor.query.audit.moment.AskedDay;
import no.samspor.query.audit.moment.Axis;
import no.samspor.query.audit.moment.NoSuchMoment;
import no.samspor.query.audit.moment.NoSuchMoment.Cause;
import no.samspor.query.audit.trail.CaseTrail;
import no.samspor.query.platform.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * The moment that somebody asks for: an event by its number, a decision, a position, a date with or without a time; the
 * newest event when they ask for nothing.
 *
 * @param date {@code 2026-05-12} or {@code 12.05.2026}
 * @param clock {@code 10.24} or {@code 10:24}, in Norway; the end of the day when it is absent
 */
record AskedMoment(
        @Nullable String event,
        @Nullable UUID decision,
        @Nullable Long position,
        @Nullable String date,
        @Nullable String clock,
        Axis axis) {

    boolean byDate() {
        return date != null && !date.isBlank();
    }

    /** The day that was asked for. @throws NoSuchMoment when it is none */
    LocalDate day() {
        return asked().day();
    }

    /** The minute that was asked for, if any was. @throws NoSuchMoment when it is none */
    @Nullable
    LocalTime minute() {
        return asked().minute();
    }

    private AskedDay asked() {
        return new AskedDay(Objects.requireNonNullElse(date, ""), clock);
    }

    /** @throws NoSuchMoment when the case has no such moment */
    Moment in(CaseTrail trail, Clock now) {
        if (event != null && !event.isBlank()) {
            return Moment.atEvent(trail, numberWithin(trail.events().size()));
        } else if (decision != null) {
            return atDecision(trail, decision);
        } else if (position != null) {
            return atPosition(trail, position);
        } else if (byDate()) {
            return axis == Axis.RECORDED ? recordedBy(trail, now) : occurredBy(trail, now);
        }
        return Moment.atEvent(trail, trail.events().size());
    }

    private int numberWithin(int count) {
        if (event == null || !event.strip().matches("\\d{1,6}")) {
            throw new NoSuchMoment(Cause.NOT_AN_EVENT_NUMBER);
        }
        var number = Integer.parseInt(event.strip());
        if (number < 1 || number > count) {
            throw new NoSuchMoment(Cause.NO_EVENT_OF_THAT_NUMBER, number, count);
        }
        return number;
    }

    private static Moment atDecision(CaseTrail trail, UUID decision) {
        for (var number = 1; number <= trail.events().size(); number++) {
            var recorded = trail.events().get(number - 1);
            if (recorded.event() instanceof DecisionMade && recorded.stream().equals(decision)) {
                return Moment.atEvent(trail, number);
            }
        }
        throw new NoSuchMoment(Cause.DECISION_NOT_OF_THIS_CASE);
    }

    private static Moment atPosition(CaseTrail trail, long position) {
        for (var number = 1; number <= trail.events().size(); number++) {
            if (trail.events().get(number - 1).position() == position) {
                return Moment.atEvent(trail, number);
            }
        }
        throw new NoSuchMoment(Cause.POSITION_NOT_OF_THIS_CASE, String.valueOf(position));
    }

    private Moment recordedBy(CaseTrail trail, Clock now) {
        var until = asked().until(now);
        var number = (int) trail.events().stream()
                .takeWhile(recorded -> recorded.recordedAt().isBefore(until))
                .count();
        if (number == 0) {
            throw new NoSuchMoment(
                    Cause.BEFORE_THE_FIRST_EVENT,
                    day(),
                    Norway.dayOf(trail.events().getFirst().recordedAt()));
        }
        return Moment.atEvent(trail, number);
    }

    private Moment occurredBy(CaseTrail trail, Clock now) {
        asked().until(now);
        var day = day();
        var happened = trail.events().stream()
                .filter(recorded -> !recorded.trace().occurredOn().isAfter(day))
                .toList();
        // nothing happens to what has not begun
        var begun = happened.stream()
                .filter(recorded -> recorded.sequence() == 0)
                .map(Recorded::stream)
                .collect(Collectors.toSet());
        var known = happened.stream()
                .filter(recorded -> begun.contains(recorded.stream()))
                .toList();
        return known.stream()
                .max(Comparator.<Recorded, LocalDate>comparing(
                                recorded -> recorded.trace().occurredOn())
                        .thenComparing(Recorded::position))
                .map(current -> new Moment(trail, known, current))
                .orElseThrow(() -> new NoSuchMoment(
                        Cause.BEFORE_THE_FIRST_EVENT,
                        day(),
                        trail.events().stream()
                                .map(recorded -> recorded.trace().occurredOn())
                                .min(Comparator.naturalOrder())
                                .orElseThrow()));
    }
}
