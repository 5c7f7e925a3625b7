package no.samspor.kernel.casework;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One lift of a case from a level to the next. */
public record EscalationId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EscalationId {}

    /** @throws IllegalArgumentException when the text is no UUID */
    public static EscalationId of(String text) {
        return new EscalationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
