package no.samspor.kernel.store;

import no.samspor.kernel.DomainEvent;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads one event of an old revision as if it were of the next. The stored bytes stay as they are. */
public abstract class JsonUpcaster extends SingleEventUpcaster {

    private final SimpleSerializedType from;
    private final SimpleSerializedType to;

    /** @param to the revision right after {@code from} */
    protected JsonUpcaster(Class<? extends DomainEvent> event, String from, String to) {
        this.from = new SimpleSerializedType(event.getName(), from);
        this.to = new SimpleSerializedType(event.getName(), to);
    }

    /** Changes the old JSON into the next revision's. */
    protected abstract void change(ObjectNode event);

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
        return event.getType().equals(from);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
        return event.upcastPayload(to, JsonNode.class, json -> {
            change((ObjectNode) json);
            return json;
        });
    }
}
