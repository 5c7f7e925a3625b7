package no.samspor.command.casework;

import java.util.ArrayList;
import java.util.List;
import no.samspor.kernel.casework.MatterId;
import no.samspor.kernel.organisation.BodyId;

/** What of one case lies before grensegrupper, or was answered there. */
final class Matters {

    private record Matter(MatterId id, BodyId grensegruppe, boolean answered) {}

    private final List<Matter> brought = new ArrayList<>();

    void mayBring(BodyId grensegruppe) {
        if (brought.stream().anyMatch(matter -> matter.grensegruppe().equals(grensegruppe) && !matter.answered())) {
            throw new MatterLiesThere();
        }
    }

    /** The grensegruppe that has not answered it yet. */
    BodyId unanswered(MatterId id) {
        var matter = brought.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(UnknownMatter::new);
        if (matter.answered()) {
            throw new MatterIsAnswered();
        }
        return matter.grensegruppe();
    }

    void bring(MatterId id, BodyId grensegruppe) {
        brought.add(new Matter(id, grensegruppe, false));
    }

    void answer(MatterId id) {
        brought.replaceAll(matter -> matter.id().equals(id) ? new Matter(id, matter.grensegruppe(), true) : matter);
    }

    void takeBack(MatterId id) {
        brought.removeIf(matter -> matter.id().equals(id));
    }
}
