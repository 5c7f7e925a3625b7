package no.samspor.kernel.store;

import java.util.List;
import no.samspor.kernel.decision.DecisionMade;
import no.samspor.kernel.tiltak.FundingGranted;
import no.samspor.kernel.tiltak.TiltakEvaluated;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;

/** The upcasters of all stored events. */
final class Upcasters {

    /** Oldest revision first for each event. */
    private static final List<JsonUpcaster> ALL = List.of(
            new OptionalPartAdded(DecisionMade.class, "1", "2"),
            new OptionalPartAdded(TiltakEvaluated.class, "1", "2"),
            new OptionalPartAdded(FundingGranted.class, "1", "2"));

    private Upcasters() {}

    static EventUpcaster chain() {
        return chain(ALL);
    }

    static EventUpcaster chain(List<? extends JsonUpcaster> upcasters) {
        return new EventUpcasterChain(upcasters);
    }
}
