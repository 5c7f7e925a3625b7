package no.samspor.query.audit.matter;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import no.samspor.kernel.time.AsOf;
import no.samspor.query.audit.sentence.Phrases;
import no.samspor.query.audit.step.Change;
import no.samspor.query.audit.step.Facts;
import no.samspor.query.audit.step.MatterFacts;
import no.samspor.query.audit.step.MatterKind;
import no.samspor.query.platform.FrozenReading;
import no.samspor.query.platform.Recorded;
import no.samspor.query.platform.Viewer;
import org.springframework.stereotype.Component;

/** Compares what the view of a matter held right before an event with what it held right after it. */
@Component
class MatterChanges {

    private final FrozenReading views;
    private final Map<MatterKind, MatterFacts> facts;

    MatterChanges(FrozenReading views, List<MatterFacts> facts) {
        this.views = views;
        this.facts = facts.stream().collect(toMap(MatterFacts::kind, UnaryOperator.identity()));
    }

    /** Empty for what no view tells field by field. */
    List<Change> by(Recorded event, MatterTrail trail, Viewer viewer, Phrases say) {
        var told = facts.get(trail.kind());
        if (told == null) {
            return List.of();
        }
        return Facts.between(
                then(event.position() - 1, event, told, trail, viewer, say),
                then(event.position(), event, told, trail, viewer, say));
    }

    private Facts then(long position, Recorded event, MatterFacts told, MatterTrail trail, Viewer viewer, Phrases say) {
        return views.readAt(
                new AsOf(position, event.recordedAt()),
                () -> told.of(viewer, trail.id(), say),
                told.views().toArray(String[]::new));
    }
}
