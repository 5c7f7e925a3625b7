package no.samspor.query.casework.timeline;

import java.util.Map;
import no.samspor.kernel.actor.Trace;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A trace as text, for rows. */
final class TraceText {

    private static final JsonMapper JSON = JsonMapper.shared();

    private TraceText() {}

    static String of(Trace trace) {
        return JSON.writeValueAsString(trace.toMetaData());
    }

    static Trace read(String text) {
        return Trace.of(JSON.readValue(text, new TypeReference<Map<String, String>>() {}));
    }
}
