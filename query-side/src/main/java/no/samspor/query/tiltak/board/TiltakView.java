package no.samspor.query.tiltak.board;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.concern.AgeBand;
import no.samspor.kernel.tiltak.EvaluationResult;
import no.samspor.query.organisation.Named;
import org.jspecify.annotations.Nullable;

/** A tiltak, whole. Amounts in whole øre. */
public record TiltakView(
        TiltakItem item,
        @Nullable String description,
        List<Named> themes,
        @Nullable Named area,
        @Nullable UUID aboutCase,
        @Nullable UUID decision,
        @Nullable String targetGroup,
        @Nullable AgeBand ages,
        @Nullable UUID goal,
        @Nullable Named anchoredIn,
        List<Step> steps,
        List<Funding> funding,
        List<Resource> resources,
        List<Indicator> indicators) {

    /** Hours that units have put in and not withdrawn. */
    public int hours() {
        return standing()
                .mapToInt(resource -> resource.hours() == null ? 0 : resource.hours())
                .sum();
    }

    /** What units have put in of their own money and not withdrawn, in whole øre. */
    public long unitsOre() {
        return standing()
                .mapToLong(resource -> resource.amountOre() == null ? 0 : resource.amountOre())
                .sum();
    }

    private Stream<Resource> standing() {
        return resources.stream().filter(resource -> resource.withdrawnBecause() == null);
    }

    /** What one unit put in; with a reason when it is withdrawn. */
    public record Resource(
            UUID id,
            Named unit,
            String what,
            @Nullable Integer hours,
            @Nullable Long amountOre,
            @Nullable String withdrawnBecause) {}

    /** What it is measured by, and what was measured, the earliest first. */
    public record Indicator(
            UUID id,
            String name,
            String unit,
            boolean people,
            @Nullable Amount baseline,
            List<Measurement> measured) {

        /** Absent until it has been measured. */
        public @Nullable Measurement last() {
            return measured.isEmpty() ? null : measured.getLast();
        }
    }

    /** What was measured on a day. */
    public record Measurement(LocalDate on, Amount amount) {}

    /** A figure. {@code value} is absent when it is suppressed: 1–4 persons, seen from above utførende level. */
    public record Amount(@Nullable BigDecimal value) {

        private static final BigDecimal ENOUGH = BigDecimal.valueOf(5);

        static Amount of(BigDecimal value, boolean hidesFew) {
            var few = value.signum() > 0 && value.compareTo(ENOUGH) < 0;
            return new Amount(hidesFew && few ? null : asRecorded(value));
        }

        /** Without the zeros that the database adds behind the comma. */
        private static BigDecimal asRecorded(BigDecimal value) {
            var stripped = value.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }
    }

    /** An indicator as it stood when the tiltak was evaluated. */
    public record Reading(
            String name, String unit, @Nullable Amount baseline, Amount amount) {}

    /** One thing that happened to it. */
    public record Step(
            UUID id,
            StepKind kind,
            LocalDate happenedOn,
            Instant recordedAt,
            Named actor,
            Role role,
            @Nullable Named body,
            @Nullable String words,
            @Nullable String reason,
            @Nullable String learnt,
            @Nullable EvaluationResult result,
            @Nullable Long amountOre,
            List<Reading> readings) {}

    /** One application for money; {@code grantedOre} and {@code refusedBecause} are absent until it is answered. */
    public record Funding(
            UUID id,
            String source,
            long appliedOre,
            @Nullable LocalDate reportBy,
            @Nullable Long grantedOre,
            @Nullable String refusedBecause,
            long spentOre,
            @Nullable LocalDate reportedOn) {

        /** Whether the giver waits for a report. */
        public boolean toReport() {
            return grantedOre != null && reportBy != null && reportedOn == null;
        }

        /** Whether it is granted or refused. */
        public boolean answered() {
            return grantedOre != null || refusedBecause != null;
        }
    }
}
