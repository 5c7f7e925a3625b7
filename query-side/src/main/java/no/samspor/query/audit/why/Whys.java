package no.samspor.query.audit.why;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspor.kernel.DomainEvent;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.casework.CaseClosed;
import no.samspor.kernel.casework.CaseDelegated;
import no.samspor.kernel.casework.CaseEscalated;
import no.samspor.kernel.casework.CaseEvent;
import no.samspor.kernel.casework.CaseOpened;
import no.samspor.kernel.casework.CaseReopened;
import no.samspor.kernel.casework.CaseReturned;
import no.samspor.kernel.casework.EscalationAccepted;
import no.samspor.kernel.casework.EscalationRecalled;
import no.samspor.kernel.concern.ConcernAnswered;
import no.samspor.kernel.concern.ConcernClosed;
import no.samspor.kernel.concern.ConcernEvent;
import no.samspor.kernel.concern.ConcernLinkedToCase;
import no.samspor.kernel.concern.ConcernRegistered;
import no.samspor.kernel.concern.ConcernWithdrawn;
import no.samspor.kernel.decision.AcknowledgementReminded;
import no.samspor.kernel.decision.DecisionEvent;
import no.samspor.kernel.decision.DecisionMade;
import no.samspor.kernel.meeting.AgendaItemConcluded;
import no.samspor.kernel.meeting.AgendaItemPlaced;
import no.samspor.kernel.meeting.MeetingEvent;
import no.samspor.kernel.meeting.MinutesApproved;
import no.samspor.kernel.plan.GoalDropped;
import no.samspor.kernel.plan.GoalPrioritised;
import no.samspor.kernel.plan.GoalSet;
import no.samspor.kernel.plan.PlanApproved;
import no.samspor.kernel.plan.PlanDrafted;
import no.samspor.kernel.plan.PlanTookForce;
import no.samspor.kernel.tiltak.TiltakEvent;
import no.samspor.kernel.tiltak.TiltakProposed;
import no.samspor.kernel.tiltak.TiltakReminded;
import no.samspor.query.audit.sentence.EventPage;
import no.samspor.query.audit.sentence.EventSentences;
import no.samspor.query.audit.sentence.Subjects;
import no.samspor.query.audit.why.WhyLineRow.Kind;
import no.samspor.query.platform.History;
import no.samspor.query.platform.Recorded;
import no.samspor.query.platform.ShownText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Follows the lines from a tiltak, a decision, a sub-goal or a concern, both ways, and tells what happened on them. */
@Component
class Whys {

    private final WhyLineRepository lines;
    private final History history;
    private final EventSentences sentences;

    Whys(WhyLineRepository lines, History history, EventSentences sentences) {
        this.lines = lines;
        this.history = history;
        this.sentences = sentences;
    }

    /** What lies on the way: the streams, and of meetings and plans only these items and goals. */
    private static final class Way {
        private final Set<UUID> concerns = new HashSet<>();
        private final Set<UUID> cases = new HashSet<>();
        private final Set<UUID> decisions = new HashSet<>();
        private final Set<UUID> tiltak = new HashSet<>();
        private final Set<UUID> meetings = new HashSet<>();
        private final Set<UUID> goals = new HashSet<>();
        private final Set<UUID> plans = new HashSet<>();

        private Set<UUID> of(Kind kind) {
            return switch (kind) {
                case CONCERN -> concerns;
                case CASE -> cases;
                case DECISION -> decisions;
                case TILTAK -> tiltak;
                case MEETING -> meetings;
                case GOAL -> goals;
                case PLAN -> plans;
            };
        }

        private Set<UUID> streams() {
            var all = new HashSet<UUID>();
            for (var kind : Kind.values()) {
                if (kind != Kind.GOAL) {
                    all.addAll(of(kind));
                }
            }
            return all;
        }
    }

    /** @param id of a tiltak, a decision, a sub-goal or a concern; nothing for what is none of that kommune's */
    Optional<WhyView> of(Kommunenummer kommune, UUID id) {
        var events = history.of(List.of(id)).stream()
                .filter(recorded -> recorded.trace().actor().kommune().equals(kommune))
                .toList();
        var kind = events.isEmpty() ? goal(kommune, id) : kind(events.getFirst().event());
        return kind == null ? Optional.empty() : Optional.of(view(kommune, id, kind));
    }

    private static @Nullable Kind kind(DomainEvent first) {
        return switch (first) {
            case ConcernEvent e -> Kind.CONCERN;
            case DecisionEvent e -> Kind.DECISION;
            case TiltakEvent e -> Kind.TILTAK;
            default -> null;
        };
    }

    private @Nullable Kind goal(Kommunenummer kommune, UUID id) {
        return lines.findByKommuneAndThingIn(kommune.value(), Set.of(id)).stream()
                        .anyMatch(line -> line.thingKind == Kind.GOAL)
                ? Kind.GOAL
                : null;
    }

    private WhyView view(Kommunenummer kommune, UUID id, Kind kind) {
        var way = way(kommune, id, kind);
        var happened = history.of(way.streams());
        var subjects = Subjects.of(happened);
        var items = items(happened);
        var told = happened.stream()
                .filter(recorded -> isOnTheWay(recorded, way, items))
                .sorted(Comparator.comparingLong(Recorded::position))
                .toList();
        var born = told.stream()
                .filter(recorded -> isBirth(recorded, id))
                .mapToLong(Recorded::position)
                .findFirst()
                .orElse(0);
        return new WhyView(
                id,
                kind.name(),
                name(id, kind, subjects, happened),
                steps(
                        told.stream()
                                .filter(recorded -> recorded.position() <= born)
                                .toList(),
                        subjects),
                steps(
                        told.stream()
                                .filter(recorded -> recorded.position() > born)
                                .toList(),
                        subjects));
    }

    /** Down from the subject to the tiltak, then up from everything to the concerns, meetings and plans. */
    private Way way(Kommunenummer kommune, UUID id, Kind kind) {
        var way = new Way();
        way.of(kind).add(id);
        switch (kind) {
            case CONCERN -> {
                follow(lines.findByKommuneAndBehindIn(kommune.value(), way.concerns), way, false);
                follow(lines.findByKommuneAndBehindIn(kommune.value(), way.cases), way, false);
                follow(lines.findByKommuneAndBehindIn(kommune.value(), way.decisions), way, false);
            }
            case DECISION -> follow(lines.findByKommuneAndBehindIn(kommune.value(), way.decisions), way, false);
            case GOAL -> follow(lines.findByKommuneAndBehindIn(kommune.value(), way.goals), way, false);
            default -> {}
        }
        follow(lines.findByKommuneAndThingIn(kommune.value(), way.tiltak), way, true);
        follow(lines.findByKommuneAndThingIn(kommune.value(), union(way.decisions, way.goals)), way, true);
        if (kind == Kind.CONCERN) {
            // what came of it; not the plans that were there before, nor who else was concerned
            way.goals.clear();
            way.plans.clear();
        } else {
            follow(lines.findByKommuneAndThingIn(kommune.value(), way.cases), way, true);
        }
        return way;
    }

    private static void follow(Collection<WhyLineRow> found, Way way, boolean up) {
        for (var line : found) {
            way.of(up ? line.behindKind : line.thingKind).add(up ? line.behind : line.thing);
        }
    }

    private static Set<UUID> union(Set<UUID> some, Set<UUID> others) {
        var all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    /** The agenda items under which the decisions were made. */
    private static Set<UUID> items(List<Recorded> happened) {
        return happened.stream()
                .flatMap(recorded -> recorded.event() instanceof DecisionMade made && made.at() != null
                        ? Stream.of(made.at().item().value())
                        : Stream.<UUID>empty())
                .collect(Collectors.toSet());
    }

    private static boolean isOnTheWay(Recorded recorded, Way way, Set<UUID> items) {
        return switch (recorded.event()) {
            case CaseOpened e -> true;
            case CaseEscalated e -> true;
            case EscalationAccepted e -> true;
            case EscalationRecalled e -> true;
            case CaseReturned e -> true;
            case CaseDelegated e -> true;
            case CaseClosed e -> true;
            case CaseReopened e -> true;
            case ConcernRegistered e -> true;
            case ConcernLinkedToCase e -> way.cases.contains(e.caseId().value());
            case ConcernAnswered e -> true;
            case ConcernClosed e -> true;
            case ConcernWithdrawn e -> true;
            case AcknowledgementReminded e -> false;
            case DecisionEvent e -> true;
            case TiltakReminded e -> false;
            case TiltakEvent e -> true;
            case AgendaItemPlaced e -> items.contains(e.item().value());
            case AgendaItemConcluded e -> items.contains(e.item().value());
            case MinutesApproved e -> true;
            case GoalSet e -> way.goals.contains(e.goal().value());
            case GoalPrioritised e -> way.goals.contains(e.goal().value());
            case GoalDropped e -> way.goals.contains(e.goal().value());
            case PlanDrafted e -> true;
            case PlanApproved e -> true;
            case PlanTookForce e -> true;
            default -> false;
        };
    }

    private static boolean isBirth(Recorded recorded, UUID id) {
        return switch (recorded.event()) {
            case TiltakProposed e -> recorded.stream().equals(id);
            case DecisionMade e -> recorded.stream().equals(id);
            case ConcernRegistered e -> recorded.stream().equals(id);
            case GoalSet e -> e.goal().value().equals(id);
            default -> false;
        };
    }

    private static String name(UUID id, Kind kind, Subjects subjects, List<Recorded> happened) {
        if (kind != Kind.GOAL) {
            var name = subjects.nameOf(id);
            return name == null ? "" : name;
        }
        return happened.stream()
                .filter(recorded -> isBirth(recorded, id))
                .map(recorded -> ShownText.of(((GoalSet) recorded.event()).text()))
                .findFirst()
                .orElse("");
    }

    private List<WhyView.Step> steps(List<Recorded> told, Subjects subjects) {
        var steps = new ArrayList<WhyView.Step>();
        for (var recorded : told) {
            var sentence = sentences.of(recorded, subjects);
            var kind = kindOf(recorded.event());
            steps.add(new WhyView.Step(
                    recorded.trace().occurredOn(),
                    kind.name(),
                    sentence.what(),
                    sentence.rest(),
                    sentence.why(),
                    EventPage.of(recorded),
                    recorded.eventId(),
                    recorded.position()));
        }
        return steps;
    }

    private static Kind kindOf(DomainEvent event) {
        return switch (event) {
            case CaseEvent e -> Kind.CASE;
            case ConcernEvent e -> Kind.CONCERN;
            case DecisionEvent e -> Kind.DECISION;
            case TiltakEvent e -> Kind.TILTAK;
            case MeetingEvent e -> Kind.MEETING;
            default -> Kind.PLAN;
        };
    }
}
