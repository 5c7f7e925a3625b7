package no.samspor.kernel.actor;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Four digits, kept as it was in old events. */
public record Kommunenummer(@JsonValue String value) {

    private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}");

    /** @throws IllegalArgumentException unless four digits */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Kommunenummer {
        if (!FOUR_DIGITS.matcher(value).matches()) {
            throw new IllegalArgumentException("A kommunenummer is four digits");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
