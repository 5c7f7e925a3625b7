package no.samspor.kernel.tiltak;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A tiltakspakke: several tiltak decided together, which can be repeated for a new group. */
public record PackageId(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PackageId {}

    /** @throws IllegalArgumentException when the text is no UUID */
    public static PackageId of(String text) {
        return new PackageId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
