package no.samspor.command.platform;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import tools.jackson.databind.json.JsonMapper;

/** The form in which deadlines are stored. */
final class KeptAsJson implements Serializer {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public byte[] serialize(Object data) {
        return JSON.writeValueAsBytes(data);
    }

    @Override
    public <T> T deserialize(Class<T> type, byte[] stored) {
        return JSON.readValue(stored, type);
    }
}
