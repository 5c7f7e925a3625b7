package no.samspor.kernel.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.uuid.Generators;
import java.util.UUID;
import no.samspor.kernel.actor.Kommunenummer;

/** The stream that says which plan is in force in a kommune: derived from its number, so that it is one at a time. */
public record PlanInForceId(@JsonValue UUID value) {

    private static final UUID NAMESPACE = UUID.fromString("b1f2c9c4-3b2e-5b0a-9f0e-7a4f2d6c1e53");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PlanInForceId {}

    /** Version 5 of RFC 9562: the same number gives the same id, on every node and for ever. */
    public static PlanInForceId of(Kommunenummer kommune) {
        return new PlanInForceId(Generators.nameBasedGenerator(NAMESPACE).generate(kommune.value()));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
