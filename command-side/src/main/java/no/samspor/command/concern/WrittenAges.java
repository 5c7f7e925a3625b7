package no.samspor.command.concern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import no.samspor.kernel.concern.AgeBand;

/** An age band as a person chooses it: {@code 13-15}. */
record WrittenAges(AgeBand band) {

    private static final Pattern FROM_TO = Pattern.compile("(\\d{1,2})-(\\d{1,2})");

    /** @throws IllegalArgumentException when it is no band within 0–23 years */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static WrittenAges of(String text) {
        var match = FROM_TO.matcher(text);
        if (!match.matches()) {
            throw new IllegalArgumentException("Two ages with a hyphen between them");
        }
        return new WrittenAges(new AgeBand(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))));
    }

    @JsonValue
    String text() {
        return band.from() + "-" + band.to();
    }
}
