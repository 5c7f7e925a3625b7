package no.samspor.query.audit.sentence;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.samspor.kernel.DomainEvent;
import no.samspor.kernel.casework.CaseOpened;
import no.samspor.kernel.concern.ConcernRegistered;
import no.samspor.kernel.decision.CirculationStarted;
import no.samspor.kernel.decision.DecisionId;
import no.samspor.kernel.decision.DecisionMade;
import no.samspor.kernel.decision.DecisionSuperseded;
import no.samspor.kernel.meeting.AgendaItemPlaced;
import no.samspor.kernel.meeting.MeetingScheduled;
import no.samspor.kernel.meeting.TaskAssigned;
import no.samspor.kernel.plan.AnnualReportApproved;
import no.samspor.kernel.plan.PlanApproved;
import no.samspor.kernel.plan.PlanDrafted;
import no.samspor.kernel.plan.PlanEvent;
import no.samspor.kernel.plan.PlanSucceeded;
import no.samspor.kernel.tiltak.TiltakApproved;
import no.samspor.kernel.tiltak.TiltakProposed;
import no.samspor.query.platform.Recorded;
import no.samspor.query.platform.ShownText;
import org.jspecify.annotations.Nullable;

/**
 * What concerns, decisions, tiltak, meetings, their items and tasks are called in a sentence, since most of their
 * events do not say it.
 */
public final class Subjects {

    /** The types of the events that say what something is called. */
    public static final Set<Class<? extends DomainEvent>> INTRODUCING = Set.of(
            CaseOpened.class,
            ConcernRegistered.class,
            CirculationStarted.class,
            DecisionMade.class,
            TiltakProposed.class,
            PlanDrafted.class,
            MeetingScheduled.class,
            AgendaItemPlaced.class,
            TaskAssigned.class);

    private final Map<UUID, String> names;

    /** @param names number of a case, concern, decision or meeting, title of a tiltak, an item or a task, by id */
    public Subjects(Map<UUID, String> names) {
        this.names = Map.copyOf(names);
    }

    /** Those that these events introduce. */
    public static Subjects of(Iterable<Recorded> events) {
        Map<UUID, String> names = new HashMap<>();
        for (var recorded : events) {
            var name = introducedBy(recorded.event());
            if (name != null) {
                names.put(recorded.stream(), name);
            }
            if (recorded.event() instanceof AgendaItemPlaced placed) {
                names.put(placed.item().value(), ShownText.of(placed.title()));
            }
        }
        return new Subjects(names);
    }

    /** The streams that say what the sentence of that event calls by name: its own, and what it points to. */
    public static Stream<UUID> namedIn(Recorded recorded) {
        return Stream.concat(Stream.of(of(recorded)), pointedTo(recorded));
    }

    /** What the sentence of that event calls by name besides what it happened to. */
    public static Stream<UUID> pointedTo(Recorded recorded) {
        return Stream.ofNullable(
                switch (recorded.event()) {
                    case DecisionSuperseded superseded -> superseded.by().value();
                    case TiltakProposed proposed -> id(proposed.decision());
                    case TiltakApproved approved -> id(approved.decision());
                    case PlanApproved approved -> id(approved.decision());
                    case PlanSucceeded succeeded -> succeeded.by().value();
                    case AnnualReportApproved approved -> id(approved.decision());
                    default -> null;
                });
    }

    private static @Nullable UUID id(@Nullable DecisionId decision) {
        return decision == null ? null : decision.value();
    }

    /** The name of that one, if it is known here. */
    public @Nullable String nameOf(UUID id) {
        return names.get(id);
    }

    /** What it happened to: which plan is in force is told in a stream of the kommune's. */
    static UUID of(Recorded recorded) {
        return recorded.event() instanceof PlanEvent event ? event.plan().value() : recorded.stream();
    }

    private static @Nullable String introducedBy(DomainEvent event) {
        return switch (event) {
            case CaseOpened opened -> opened.number();
            case ConcernRegistered registered -> registered.number();
            case CirculationStarted started -> started.number();
            case DecisionMade made -> made.number();
            case TiltakProposed proposed -> ShownText.of(proposed.title());
            case PlanDrafted drafted -> drafted.number();
            case MeetingScheduled scheduled -> scheduled.number();
            case TaskAssigned assigned -> ShownText.of(assigned.title());
            default -> null;
        };
    }
}
