package no.samspor.query.casework.timeline;

import no.samspor.kernel.DomainEvent;
import no.samspor.kernel.store.text.ProtectedText;
import no.samspor.query.platform.ShownText;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.json.JsonMapper;

/** An event as text, its protected texts as they are shown; for rows, never for the store. */
final class EventText {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(ProtectedText.class, AsShown.class)
            .addMixIn(ProtectedText.Readable.class, AsShown.class)
            .addMixIn(ProtectedText.Erased.class, AsShown.class)
            .build();

    private EventText() {}

    static String of(DomainEvent event) {
        return JSON.writeValueAsString(event);
    }

    static DomainEvent read(String type, String text) {
        try {
            return (DomainEvent) JSON.readValue(text, Class.forName(type));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @JsonSerialize(using = Shown.class)
    @JsonDeserialize(using = Read.class)
    private interface AsShown {}

    private static final class Shown extends ValueSerializer<ProtectedText> {

        @Override
        public void serialize(ProtectedText text, JsonGenerator json, SerializationContext context) {
            json.writeString(ShownText.of(text));
        }
    }

    private static final class Read extends ValueDeserializer<ProtectedText> {

        @Override
        public ProtectedText deserialize(JsonParser json, DeserializationContext context) {
            return new ProtectedText.Readable(json.getString());
        }
    }
}
