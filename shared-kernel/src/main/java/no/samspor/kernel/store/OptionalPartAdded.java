package no.samspor.kernel.store;

import no.samspor.kernel.DomainEvent;
import tools.jackson.databind.node.ObjectNode;

/** The next revision only has a part more that may be absent: what was stored before says nothing of it. */
final class OptionalPartAdded extends JsonUpcaster {

    OptionalPartAdded(Class<? extends DomainEvent> event, String from, String to) {
        super(event, from, to);
    }

    @Override
    protected void change(ObjectNode event) {
        // absent stays absent
    }
}
