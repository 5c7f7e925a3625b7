package no.samspor.query.plan.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.tiltak.EvaluationResult;
import org.jspecify.annotations.Nullable;

/**
 * A year as told by the facts up to a position: a pure fold, the same for a frozen report and for what it would be now.
 *
 * <p>A concern counts in the year it was recorded in; everything else in the year it happened in.
 */
final class YearFold {

    private final int year;
    private final Map<UUID, Concern> concerns = new LinkedHashMap<>();
    private final Map<UUID, Decided> decisions = new LinkedHashMap<>();
    private final Map<UUID, String> names = new LinkedHashMap<>();
    private final Map<UUID, UUID> bodies = new LinkedHashMap<>();
    private final List<Happened> happened = new ArrayList<>();

    private YearFold(int year) {
        this.year = year;
    }

    /** A concern that was recorded in the year. */
    static final class Concern {
        private final LocalDate recordedOn;
        private String area = "";
        private List<String> themes = List.of();
        private boolean withdrawn;
        private @Nullable LocalDate receivedOn;
        private boolean answered;

        private Concern(LocalDate recordedOn) {
            this.recordedOn = recordedOn;
        }

        String area() {
            return area;
        }

        List<String> themes() {
            return themes;
        }

        boolean answered() {
            return answered;
        }

        /** Whole days from recording to receipt; null when it is not received. */
        @Nullable
        Long waited() {
            return receivedOn == null ? null : ChronoUnit.DAYS.between(recordedOn, receivedOn);
        }
    }

    /** A decision, adopted in whatever year. */
    static final class Decided {
        private final LocalDate madeOn;
        private final @Nullable LocalDate deadline;
        private boolean stands = true;
        private @Nullable LocalDate carriedOutOn;

        private Decided(LocalDate madeOn, @Nullable LocalDate deadline) {
            this.madeOn = madeOn;
            this.deadline = deadline;
        }

        boolean inTime() {
            return carriedOutOn != null && deadline != null && !carriedOutOn.isAfter(deadline);
        }
    }

    /** Something that happened in the year. */
    record Happened(
            FactKind kind,
            UUID subject,
            @Nullable Level level,
            @Nullable EvaluationResult result,
            long amountOre) {}

    /** @param facts in the order of their positions; those after {@code upTo} are passed over */
    static YearFold of(int year, List<FactRow> facts, long upTo) {
        var fold = new YearFold(year);
        facts.stream().filter(fact -> fact.position <= upTo).forEach(fold::fold);
        return fold;
    }

    /** Those recorded in the year and not withdrawn. */
    Map<UUID, Concern> concerns() {
        var counted = new LinkedHashMap<UUID, Concern>();
        concerns.forEach((id, concern) -> {
            if (!concern.withdrawn && concern.recordedOn.getYear() == year) {
                counted.put(id, concern);
            }
        });
        return counted;
    }

    /** The subjects to which that happened in the year, each once. */
    List<UUID> those(FactKind kind) {
        return happened.stream()
                .filter(each -> each.kind() == kind)
                .map(Happened::subject)
                .distinct()
                .toList();
    }

    /** The cases to which that happened at a level in the year, each once. */
    List<UUID> those(FactKind kind, Level level) {
        return happened.stream()
                .filter(each -> each.kind() == kind && each.level() == level)
                .map(Happened::subject)
                .distinct()
                .toList();
    }

    /** The meetings held in the year, by body. */
    Map<UUID, List<UUID>> meetings() {
        var held = new LinkedHashMap<UUID, List<UUID>>();
        those(FactKind.MEETING_HELD).forEach(meeting -> {
            var body = bodies.get(meeting);
            if (body != null) {
                held.computeIfAbsent(body, key -> new ArrayList<>()).add(meeting);
            }
        });
        return held;
    }

    /** The tiltak whose last evaluation of the year had that result. */
    List<UUID> evaluated(EvaluationResult result) {
        var last = new LinkedHashMap<UUID, @Nullable EvaluationResult>();
        happened.stream()
                .filter(each -> each.kind() == FactKind.TILTAK_EVALUATED)
                .forEach(each -> last.put(each.subject(), each.result()));
        return last.entrySet().stream()
                .filter(each -> each.getValue() == result)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whole øre. */
    long sum(FactKind kind) {
        return happened.stream()
                .filter(each -> each.kind() == kind)
                .mapToLong(Happened::amountOre)
                .sum();
    }

    /** Those adopted in the year. */
    List<UUID> decided() {
        return decisions.entrySet().stream()
                .filter(each -> each.getValue().madeOn.getYear() == year)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Those that stand and had their deadline in the year. */
    List<UUID> due() {
        return decisions.entrySet().stream()
                .filter(each -> each.getValue().stands
                        && each.getValue().deadline != null
                        && each.getValue().deadline.getYear() == year)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Of those that were due, the ones carried out by then. */
    List<UUID> inTime() {
        return due().stream()
                .filter(id -> {
                    var decision = decisions.get(id);
                    return decision != null && decision.inTime();
                })
                .toList();
    }

    /** What a reader knows it by. */
    String nameOf(UUID subject) {
        return names.getOrDefault(subject, "");
    }

    private void fold(FactRow fact) {
        if (fact.name != null) {
            names.put(fact.subject, fact.name);
        }
        switch (fact.kind) {
            case CONCERN_REGISTERED -> concerns.put(fact.subject, seen(new Concern(fact.recordedOn), fact));
            case CONCERN_CORRECTED -> concerns.computeIfPresent(fact.subject, (id, concern) -> seen(concern, fact));
            case CONCERN_WITHDRAWN ->
                concerns.computeIfPresent(fact.subject, (id, concern) -> {
                    concern.withdrawn = true;
                    return concern;
                });
            case CONCERN_RECEIVED ->
                concerns.computeIfPresent(fact.subject, (id, concern) -> {
                    concern.receivedOn = fact.recordedOn;
                    return concern;
                });
            case CONCERN_ANSWERED ->
                concerns.computeIfPresent(fact.subject, (id, concern) -> {
                    concern.answered = true;
                    return concern;
                });
            case DECISION_MADE -> decisions.put(fact.subject, new Decided(fact.happenedOn, fact.deadline));
            case DECISION_CARRIED_OUT ->
                decisions.computeIfPresent(fact.subject, (id, decision) -> {
                    decision.carriedOutOn = fact.happenedOn;
                    return decision;
                });
            case DECISION_GONE ->
                decisions.computeIfPresent(fact.subject, (id, decision) -> {
                    decision.stands = false;
                    return decision;
                });
            case MEETING_PLANNED -> {
                if (fact.body != null) {
                    bodies.put(fact.subject, fact.body);
                }
            }
            case CASE_OPENED,
                    CASE_LIFTED,
                    CASE_CLOSED,
                    MEETING_HELD,
                    TILTAK_PROPOSED,
                    TILTAK_STARTED,
                    TILTAK_EVALUATED,
                    TILTAK_ENDED,
                    TILTAK_ANCHORED,
                    MONEY_GRANTED,
                    MONEY_SPENT -> {
                if (fact.happenedOn.getYear() == year) {
                    happened.add(new Happened(
                            fact.kind,
                            fact.subject,
                            fact.level,
                            fact.result,
                            fact.amountOre == null ? 0 : fact.amountOre));
                }
            }
        }
    }

    private static Concern seen(Concern concern, FactRow fact) {
        concern.area = fact.area == null ? "" : fact.area;
        concern.themes = List.of(fact.themes);
        return concern;
    }
}
