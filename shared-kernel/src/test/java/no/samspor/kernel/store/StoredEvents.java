package no.samspor.kernel.store;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import no.samspor.kernel.DomainEvent;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import tools.jackson.databind.SerializationFeature;

/** Events as the store writes and reads them, for the tests of other packages. */
public final class StoredEvents {

    private static final Jackson3Serializer SERIALIZER = StoredForm.ofEvents();

    private StoredEvents() {}

    /** The stored JSON, spread over lines for people to read. */
    public static String write(DomainEvent event) {
        var json = SERIALIZER.getObjectMapper();
        return json.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsString(event) + "\n";
    }

    /** Reads an event of any revision, through the upcasters. */
    public static Object read(String type, String revision, String json) {
        var id = UUID.randomUUID().toString();
        var entry = new GenericDomainEventEntry<>("any", id, 0, id, Instant.EPOCH, type, revision, json, "{}");
        return Upcasters.chain()
                .upcast(Stream.of(new InitialEventRepresentation(entry, SERIALIZER)))
                .map(event -> (SerializedObject<?>) event.getData())
                .map(SERIALIZER::deserialize)
                .findFirst()
                .orElseThrow();
    }
}
