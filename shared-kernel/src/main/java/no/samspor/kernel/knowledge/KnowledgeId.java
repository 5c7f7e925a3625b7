package no.samspor.kernel.knowledge;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.uuid.Generators;
import java.util.UUID;
import no.samspor.kernel.actor.Kommunenummer;

/** The stream of all indicators of a kommune: derived from its number, so that none is recorded twice. */
public record KnowledgeId(@JsonValue UUID value) {

    private static final UUID NAMESPACE = UUID.fromString("2d9a6b3f-71c0-5e8d-8a12-4f6b9c0e3d77");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public KnowledgeId {}

    /** Version 5 of RFC 9562: the same number gives the same id, on every node and for ever. */
    public static KnowledgeId of(Kommunenummer kommune) {
        return new KnowledgeId(Generators.nameBasedGenerator(NAMESPACE).generate(kommune.value()));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
