package no.samspor.kernel.store;

import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.Serializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Passes over a snapshot that the aggregate of today cannot be read from: it is built from its events then, which are
 * the truth.
 */
final class ReadableSnapshots implements SnapshotFilter {

    private static final Logger LOG = LoggerFactory.getLogger(ReadableSnapshots.class);

    private final Serializer serializer;
    private final SnapshotShape shape = new SnapshotShape();

    ReadableSnapshots(Serializer serializer) {
        this.serializer = serializer;
    }

    @Override
    public boolean test(DomainEventData<?> snapshot) {
        var type = snapshot.getPayload().getType();
        return shape.revisionOf(serializer.classForType(type)).equals(type.getRevision()) && canBeRead(snapshot);
    }

    private boolean canBeRead(DomainEventData<?> snapshot) {
        try {
            serializer.deserialize(snapshot.getPayload());
            return true;
        } catch (SerializationException e) {
            LOG.warn(
                    "A snapshot of {} cannot be read",
                    snapshot.getPayload().getType().getName(),
                    e);
            return false;
        }
    }
}
