package no.samspor.query.platform;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.samspor.kernel.DomainEvent;
import no.samspor.kernel.store.StoredStreams;
import no.samspor.kernel.store.text.TextOpener;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.springframework.stereotype.Component;

/** The stored events themselves, texts opened: for a replay, and for the past of one thing. */
@Component
public class History {

    private final StoredStreams stored;
    private final TextOpener opener;

    History(StoredStreams stored, TextOpener opener) {
        this.stored = stored;
        this.opener = opener;
    }

    /** All events of these streams, in the order in which they were recorded. */
    public List<Recorded> of(Collection<UUID> streams) {
        return opened(stored.read(streams));
    }

    /** As {@link #of(Collection)}, but only the events of these types. */
    public List<Recorded> of(Collection<UUID> streams, Collection<? extends Class<? extends DomainEvent>> types) {
        return opened(stored.read(streams, types));
    }

    /** The events at these positions, in their order, as far as they are read. */
    public List<Recorded> at(Collection<Long> positions) {
        return opened(stored.at(positions));
    }

    private List<Recorded> opened(List<TrackedEventMessage<?>> messages) {
        var opened = opener.open(messages.stream()
                .map(message -> (DomainEvent) message.getPayload())
                .toList());
        List<Recorded> recorded = new ArrayList<>(messages.size());
        for (var at = 0; at < opened.size(); at++) {
            var event = opened.get(at);
            recorded.add(Projection.recorded(messages.get(at), payload -> event));
        }
        return recorded;
    }
}
