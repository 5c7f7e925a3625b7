package no.samspor.query.audit.known;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import no.samspor.kernel.DomainEvent;
import no.samspor.kernel.casework.CaseEvent;
import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.concern.ConcernEvent;
import no.samspor.kernel.decision.DecisionEvent;
import no.samspor.kernel.tiltak.TiltakEvent;
import no.samspor.query.platform.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * A case, its concerns, decisions and tiltak, as known after some of its events. Nothing but the events decides it.
 *
 * @param standing absent before the case was opened
 * @param concerns in the order in which they were registered, linked to the case or not yet
 */
public record CaseAsKnown(
        CaseId id,
        @Nullable Standing standing,
        Map<UUID, ConcernAsKnown> concerns,
        Map<UUID, DecisionAsKnown> decisions,
        Map<UUID, TiltakAsKnown> tiltak) {

    /** Before anything had happened. */
    public static CaseAsKnown nothing(CaseId id) {
        return new CaseAsKnown(id, null, Map.of(), Map.of(), Map.of());
    }

    /** After these events, in the order in which they were recorded. */
    public static CaseAsKnown after(CaseId id, Iterable<Recorded> events) {
        var known = nothing(id);
        for (var event : events) {
            known = known.after(event);
        }
        return known;
    }

    /** @throws IllegalArgumentException for an event that cannot belong to a case */
    public CaseAsKnown after(Recorded recorded) {
        return switch (recorded.event()) {
            case CaseEvent e -> new CaseAsKnown(id, Standing.after(standing, e), concerns, decisions, tiltak);
            case ConcernEvent e ->
                new CaseAsKnown(
                        id,
                        standing,
                        with(concerns, recorded.stream(), before -> ConcernAsKnown.after(before, e, id)),
                        decisions,
                        tiltak);
            case DecisionEvent e ->
                new CaseAsKnown(
                        id,
                        standing,
                        concerns,
                        with(decisions, recorded.stream(), before -> DecisionAsKnown.after(before, e)),
                        TiltakAsKnown.askedFor(tiltak, e));
            case TiltakEvent e ->
                new CaseAsKnown(
                        id,
                        standing,
                        concerns,
                        decisions,
                        with(tiltak, recorded.stream(), before -> TiltakAsKnown.after(before, e)));
            default -> throw notOfACase(recorded.event());
        };
    }

    /** The concerns that the case builds on. */
    public List<ConcernAsKnown> linkedConcerns() {
        return concerns.values().stream().filter(ConcernAsKnown::linked).toList();
    }

    public Status status() {
        if (standing == null) {
            return Status.NOT_OPENED;
        } else if (standing.outcome() != null) {
            return Status.CLOSED;
        } else if (standing.liftedTo() != null) {
            return Status.LIFTED;
        } else if (decisions.values().stream().anyMatch(DecisionAsKnown::waitsToBeCommunicated)) {
            return Status.DECIDED;
        }
        return Status.OPEN;
    }

    private static IllegalArgumentException notOfACase(DomainEvent event) {
        return new IllegalArgumentException(event.getClass().getSimpleName() + " belongs to no case");
    }

    private static <V> Map<UUID, V> with(Map<UUID, V> all, UUID id, UnaryOperator<@Nullable V> change) {
        var changed = change.apply(all.get(id));
        if (changed == null) {
            return all;
        }
        var with = new LinkedHashMap<>(all);
        with.put(id, changed);
        return with;
    }
}
