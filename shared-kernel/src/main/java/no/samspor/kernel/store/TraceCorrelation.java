package no.samspor.kernel.store;

import java.util.HashMap;
import java.util.Map;
import no.samspor.kernel.actor.Trace;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;

/**
 * Hands on from a command to its events what {@link Trace} says, and nothing else: what a message carries besides is
 * not stored.
 */
final class TraceCorrelation implements CorrelationDataProvider {

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        var trace = new HashMap<String, Object>();
        for (var key : Trace.KEYS) {
            var value = message.getMetaData().get(key);
            if (value != null) {
                trace.put(key, value.toString());
            }
        }
        return trace;
    }
}
