package no.samspor.kernel.tiltak;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A tiltak. */
public record TiltakId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TiltakId {}

    /** @throws IllegalArgumentException when the text is no UUID */
    public static TiltakId of(String text) {
        return new TiltakId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
