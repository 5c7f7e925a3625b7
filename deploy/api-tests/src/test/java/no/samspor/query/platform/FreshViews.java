package no.samspor.query.platform;

import jakarta.persistence.EntityManagerFactory;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import no.samspor.kernel.store.TestDatabase;
import no.samspor.kernel.store.text.TextOpener;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The same views as those of a running Samspor, on a database of their own that has seen nothing yet. */
public final class FreshViews {

    private static final System.Logger LOG = System.getLogger(FreshViews.class.getName());

    private final DataSource database = TestDatabase.fresh().dataSource(PastReadings.NOW);
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final JdbcTransactionManager transactions = new JdbcTransactionManager(database);
    private final List<Projection> views;

    public FreshViews(List<Projection> running, EntityManagerFactory entities, TextOpener opener) {
        var store = new RowStore(entities, database, jdbc, new Progress(jdbc));
        views = running.stream()
                .map(view -> anew(view.getClass()))
                .peek(view -> view.stand(store, opener))
                .toList();
    }

    /** Folds these events, texts opened, as they are stored elsewhere. */
    public void happened(List<Recorded> events) {
        give(events, Projection::handle);
    }

    /** Likewise, but what does not go without something that has not happened is left out. */
    public void happenedAsFarAsItGoes(List<Recorded> events) {
        give(events, (view, event) -> {
            try {
                view.handle(event);
            } catch (RuntimeException without) {
                LOG.log(Level.DEBUG, view.name(), without);
            }
        });
    }

    private void give(List<Recorded> events, BiConsumer<Projection, EventMessage<?>> hands) {
        var unit = DefaultUnitOfWork.startAndGet(null);
        unit.attachTransaction(new SpringTransactionManager(transactions));
        unit.execute(() -> events.stream()
                .map(FreshViews::message)
                .forEach(event -> views.stream()
                        .filter(view -> view.canHandle(event))
                        .forEach(view -> hands.accept(view, event))));
    }

    /** The name of the view whose table that is. */
    public String viewOf(String table) {
        return views.stream()
                .filter(view -> view.rowTypes().stream().map(TableName::of).anyMatch(table::equals))
                .findFirst()
                .orElseThrow()
                .name();
    }

    /** A digest of what stands in each table of the views. */
    public Map<String, String> digests() {
        return digests(jdbc);
    }

    /** The same of another database, or of then. */
    public Map<String, String> digests(JdbcClient other) {
        var found = new TreeMap<String, String>();
        other.sql(views.stream()
                        .flatMap(view -> view.rowTypes().stream())
                        .map(TableName::of)
                        .map("""
                            select '%1$s' as name, count(*) || ' ' || sum(hashtextextended(r::text, 0)) as digest from %1$s r\
                            """::formatted)
                        .collect(Collectors.joining(" union all ")))
                .query()
                .listOfRows()
                .forEach(row -> found.put(String.valueOf(row.get("name")), String.valueOf(row.get("digest"))));
        return found;
    }

    private static GenericTrackedDomainEventMessage<?> message(Recorded recorded) {
        return new GenericTrackedDomainEventMessage<>(
                GapAwareTrackingToken.newInstance(recorded.position(), List.of()),
                new GenericDomainEventMessage<>(
                        recorded.event().getClass().getSimpleName(),
                        recorded.stream().toString(),
                        recorded.sequence(),
                        recorded.event(),
                        recorded.trace().toMetaData(),
                        recorded.eventId().toString(),
                        recorded.recordedAt()));
    }

    private static Projection anew(Class<?> view) {
        try {
            var constructor = view.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (Projection) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(view.getName(), e);
        }
    }
}
