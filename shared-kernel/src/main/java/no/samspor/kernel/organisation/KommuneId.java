package no.samspor.kernel.organisation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.uuid.Generators;
import java.util.UUID;
import no.samspor.kernel.actor.Kommunenummer;

/** The stream of a kommune's organisation: derived from its number, so that a kommune is set up once. */
public record KommuneId(@JsonValue UUID value) {

    private static final UUID NAMESPACE = UUID.fromString("6f1a7b2e-0c53-5d0e-9a57-3a1d7c0f4b11");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public KommuneId {}

    /** Version 5 of RFC 9562: the same number gives the same id, on every node and for ever. */
    public static KommuneId of(Kommunenummer kommune) {
        return new KommuneId(Generators.nameBasedGenerator(NAMESPACE).generate(kommune.value()));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
