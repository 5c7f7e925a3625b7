package no.samspor.query.platform;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspor.kernel.DomainEvent;
import no.samspor.kernel.actor.Trace;
import no.samspor.kernel.store.EventPosition;
import no.samspor.kernel.store.text.TextOpener;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A view as a pure fold of events into rows. The same fold serves the live view and a replay.
 *
 * <p>{@link #project} must depend on nothing but the event and the rows: no clock, no repository, no other view. It
 * runs once per event, in order; rows are written at the end of the batch, in the transaction that moves the view's
 * position on.
 */
public abstract class Projection implements EventMessageHandler {

    private final String name;
    private final List<Class<?>> rowTypes;
    private final List<Class<? extends DomainEvent>> folded;
    /** Empty for one that folds all there are. */
    private final Set<String> foldedTypes;

    private RowStore store;
    private TextOpener opener;

    /**
     * @param name of the view and its processor, kebab-case; part of the API for replays
     * @param rowTypes the entities it owns: written here and nowhere else, emptied before a replay
     */
    @SuppressWarnings("NullAway.Init")
    protected Projection(String name, Class<?>... rowTypes) {
        this.name = name;
        this.rowTypes = List.of(rowTypes);
        var stated = getClass().getAnnotation(Folds.class);
        this.folded = stated == null ? List.of(DomainEvent.class) : List.of(stated.value());
        this.foldedTypes = stated == null
                ? Set.of()
                : folded.stream()
                        .flatMap(Projection::stored)
                        .map(Class::getName)
                        .collect(Collectors.toSet());
    }

    @Autowired
    final void stand(RowStore store, TextOpener opener) {
        this.store = store;
        this.opener = opener;
    }

    /** Folds one event into the rows. */
    protected abstract void project(Recorded event, Rows rows);

    public final String name() {
        return name;
    }

    public final List<Class<?>> rowTypes() {
        return rowTypes;
    }

    /** The names of the event types that it folds; none when it folds all. See {@link Folds}. */
    final Set<String> foldedTypes() {
        return foldedTypes;
    }

    @Override
    public final boolean canHandle(EventMessage<?> message) {
        return canHandleType(message.getPayloadType());
    }

    /** Whether it folds events of that type; what it does not fold it passes unread, in no transaction. */
    @Override
    public final boolean canHandleType(Class<?> event) {
        return folded.stream().anyMatch(kind -> kind.isAssignableFrom(event));
    }

    @Override
    public final @Nullable Object handle(EventMessage<?> message) {
        var rows = store.rowsOfThisBatch(this);
        fold(message, rows);
        if (message instanceof TrackedEventMessage<?> tracked) {
            rows.reached(tracked.trackingToken());
        }
        return null;
    }

    /** Into these rows, wherever they lie. */
    final void fold(EventMessage<?> message, BatchRows rows) {
        var event = recorded(message, opener::open);
        rows.oneEvent(event.position(), () -> project(event, rows));
    }

    @Override
    public final void prepareReset() {
        store.empty(this);
    }

    @Override
    public final <R> void prepareReset(@Nullable R context) {
        prepareReset();
    }

    private static Stream<Class<?>> stored(Class<?> event) {
        var kinds = event.getPermittedSubclasses();
        return kinds == null ? Stream.of(event) : Stream.of(kinds).flatMap(Projection::stored);
    }

    static Recorded recorded(EventMessage<?> message, Function<DomainEvent, DomainEvent> opening) {
        if (!(message instanceof DomainEventMessage<?> domain)) {
            throw new IllegalArgumentException(
                    "Not from an aggregate: " + message.getPayloadType().getName());
        }
        return new Recorded(
                opening.apply((DomainEvent) domain.getPayload()),
                Trace.of(domain.getMetaData()),
                UUID.fromString(domain.getIdentifier()),
                EventPosition.of(message),
                domain.getTimestamp(),
                UUID.fromString(domain.getAggregateIdentifier()),
                domain.getSequenceNumber());
    }
}
