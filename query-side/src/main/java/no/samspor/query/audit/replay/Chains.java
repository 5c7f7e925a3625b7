package no.samspor.query.audit.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import no.samspor.kernel.casework.CaseEscalated;
import no.samspor.kernel.casework.CaseOpened;
import no.samspor.kernel.concern.ConcernLinkedToCase;
import no.samspor.kernel.concern.ConcernRegistered;
import no.samspor.kernel.decision.DecisionId;
import no.samspor.kernel.decision.DecisionMade;
import no.samspor.kernel.tiltak.TiltakApproved;
import no.samspor.kernel.tiltak.TiltakEvent;
import no.samspor.kernel.tiltak.TiltakProposed;
import no.samspor.kernel.tiltak.TiltakStarted;
import no.samspor.kernel.time.Norway;
import no.samspor.query.audit.sentence.Phrases;
import no.samspor.query.audit.trail.CaseTrail;
import no.samspor.query.platform.Recorded;
import no.samspor.query.platform.ShownText;
import org.jspecify.annotations.Nullable;

/**
 * Follows a tiltak back: the decision that asked for it, the lift that asked for a decision, the case, the concerns.
 */
final class Chains {

    private final CaseTrail trail;
    private final Phrases say;

    Chains(CaseTrail trail, Phrases say) {
        this.trail = trail;
        this.say = say;
    }

    /** Of the tiltak that this event is about, or asks for; nothing when it is about none. */
    Optional<Chain> leadingTo(Recorded event) {
        return switch (event.event()) {
            case TiltakEvent e -> of(event.stream());
            case DecisionMade made
            when !made.proposal().tiltak().isEmpty() ->
                of(made.proposal().tiltak().getFirst().tiltak().value());
            default -> Optional.empty();
        };
    }

    private Optional<Chain> of(UUID tiltak) {
        return first(TiltakProposed.class, recorded -> recorded.stream().equals(tiltak))
                .map(this::of);
    }

    private Chain of(Recorded recorded) {
        var proposed = (TiltakProposed) recorded.event();
        var decision = decisionBehind(proposed);
        List<Chain.Link> links = new ArrayList<>();
        links.add(tiltak(recorded, proposed));
        decision.ifPresent(made -> {
            links.add(decision(made));
            liftBefore(made).ifPresent(lift -> links.add(lift(lift)));
        });
        first(CaseOpened.class, any -> true).ifPresent(opened -> links.add(opened(opened)));
        links.addAll(concernsBefore(decision.orElse(recorded)));
        return new Chain(ShownText.of(proposed.title()), links);
    }

    private Optional<Recorded> decisionBehind(TiltakProposed proposed) {
        var asked = proposed.decision() == null ? approvedBy(proposed) : proposed.decision();
        return asked == null
                ? Optional.empty()
                : first(DecisionMade.class, recorded -> recorded.stream().equals(asked.value()));
    }

    private @Nullable DecisionId approvedBy(TiltakProposed proposed) {
        return first(
                        TiltakApproved.class,
                        recorded -> recorded.stream().equals(proposed.tiltak().value()))
                .map(recorded -> ((TiltakApproved) recorded.event()).decision())
                .orElse(null);
    }

    private Chain.Link tiltak(Recorded recorded, TiltakProposed proposed) {
        var started = first(TiltakStarted.class, event -> event.stream().equals(recorded.stream()));
        return link(
                "tiltak",
                recorded,
                ShownText.of(proposed.title()),
                say.text("audit.chain.tiltak", say.body(proposed.responsible())),
                started.map(event -> say.text(
                                "audit.chain.started", say.day(event.trace().occurredOn())))
                        .orElseGet(() -> say.text("audit.chain.not-started")));
    }

    private Chain.Link decision(Recorded recorded) {
        var made = (DecisionMade) recorded.event();
        return link(
                "decision",
                recorded,
                made.number(),
                say.text(
                        "audit.chain.decision",
                        say.body(made.proposal().body()),
                        say.day(recorded.trace().occurredOn())),
                ShownText.of(made.proposal().reason()));
    }

    private Optional<Recorded> liftBefore(Recorded decision) {
        var made = (DecisionMade) decision.event();
        return trail.events().stream()
                .takeWhile(recorded -> !recorded.equals(decision))
                .filter(recorded -> recorded.event() instanceof CaseEscalated escalated
                        && escalated.toBody().equals(made.proposal().body()))
                .reduce((earlier, later) -> later);
    }

    private Chain.Link lift(Recorded recorded) {
        var lift = (CaseEscalated) recorded.event();
        return link(
                "lift",
                recorded,
                say.text(
                        "audit.chain.lift",
                        say.body(lift.fromBody()),
                        say.day(recorded.trace().occurredOn())),
                ": " + ShownText.of(lift.question()),
                ShownText.of(lift.reason()));
    }

    private Chain.Link opened(Recorded recorded) {
        var opened = (CaseOpened) recorded.event();
        return link(
                "case",
                recorded,
                opened.number(),
                say.text(
                        "audit.chain.case",
                        say.person(recorded.trace().actor().user()),
                        say.day(recorded.trace().occurredOn())),
                ShownText.of(opened.reason()));
    }

    private List<Chain.Link> concernsBefore(Recorded end) {
        return trail.events().stream()
                .takeWhile(recorded -> !recorded.equals(end))
                .filter(recorded -> recorded.event() instanceof ConcernLinkedToCase)
                .flatMap(linked ->
                        first(
                                ConcernRegistered.class,
                                recorded -> recorded.stream().equals(linked.stream()))
                                .stream())
                .map(this::concern)
                .toList();
    }

    private Chain.Link concern(Recorded recorded) {
        var registered = (ConcernRegistered) recorded.event();
        return link(
                "concern",
                recorded,
                registered.number(),
                say.text("audit.chain.concern", say.person(registered.reporter()), say.body(registered.service())),
                say.text(
                        "audit.chain.seen",
                        ShownText.of(registered.observation().seen()),
                        say.day(recorded.trace().occurredOn()),
                        say.day(Norway.dayOf(recorded.recordedAt()))));
    }

    private Chain.Link link(String kind, Recorded recorded, String name, String rest, @Nullable String why) {
        return new Chain.Link(kind, trail.events().indexOf(recorded) + 1, name, rest, why);
    }

    private Optional<Recorded> first(Class<?> type, Predicate<Recorded> which) {
        return trail.events().stream()
                .filter(recorded -> type.isInstance(recorded.event()))
                .filter(which)
                .findFirst();
    }
}
