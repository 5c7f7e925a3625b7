package no.samspor.kernel.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.uuid.Generators;
import java.util.UUID;
import no.samspor.kernel.actor.Kommunenummer;

/** The årsrapport of a kommune for a year: derived from these, so that there is one. */
public record ReportId(@JsonValue UUID value) {

    private static final UUID NAMESPACE = UUID.fromString("5c7f0e1a-8d44-5a6b-bb35-0c9e6f2a7d18");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReportId {}

    /** Version 5 of RFC 9562: the same kommune and year give the same id, on every node and for ever. */
    public static ReportId of(Kommunenummer kommune, int year) {
        return new ReportId(Generators.nameBasedGenerator(NAMESPACE).generate(kommune.value() + "/" + year));
    }

    /** @throws IllegalArgumentException when the text is no UUID */
    public static ReportId of(String text) {
        return new ReportId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
