package no.samspor.kernel.store.text;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;

/** Stands in the way of an opened text that is about to be stored, logged or answered as it is. */
final class OpenedTextIsNotJson extends ValueSerializer<ProtectedText> {

    @Override
    public void serialize(ProtectedText text, JsonGenerator out, SerializationContext context) {
        context.reportBadDefinition(
                text.getClass(),
                "Only a sealed text is written as JSON; a view says itself what it shows of an opened one");
    }
}
