package no.samspor.query.audit.matter;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.plan.PlanEvent;
import no.samspor.kernel.plan.PlanInForceId;
import no.samspor.query.audit.sentence.Subjects;
import no.samspor.query.audit.step.MatterKind;
import no.samspor.query.platform.History;
import no.samspor.query.platform.Recorded;
import org.springframework.stereotype.Component;

/** Reads from the store all that happened to one matter. */
@Component
public class MatterTrails {

    private final History history;

    MatterTrails(History history) {
        this.history = history;
    }

    /** Empty for what is no matter, for a case, and for one of another kommune. */
    public Optional<MatterTrail> of(UUID id, Kommunenummer kommune) {
        var own = history.of(List.of(id));
        if (own.isEmpty() || !own.getFirst().trace().actor().kommune().equals(kommune)) {
            return Optional.empty();
        }
        return MatterKind.begunBy(own.getFirst().event())
                .map(kind -> trail(id, kind, kind == MatterKind.PLAN ? withForce(id, kommune) : own));
    }

    private MatterTrail trail(UUID id, MatterKind kind, List<Recorded> events) {
        var referred = history.of(MatterTrail.referredIn(events), Subjects.INTRODUCING);
        return new MatterTrail(
                id,
                kind,
                events,
                Subjects.of(Stream.concat(referred.stream(), events.stream()).toList()));
    }

    /** Which plan is in force is told in a stream of the kommune's. */
    private List<Recorded> withForce(UUID plan, Kommunenummer kommune) {
        return history.of(List.of(plan, PlanInForceId.of(kommune).value())).stream()
                .filter(recorded -> recorded.event() instanceof PlanEvent event
                        && event.plan().value().equals(plan))
                .toList();
    }
}
