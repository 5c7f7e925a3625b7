package no.samspor.query.platform;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import no.samspor.kernel.DomainEvent;
import no.samspor.kernel.actor.Trace;
import no.samspor.kernel.store.TestDatabase;
import no.samspor.kernel.store.text.KeyStore;
import no.samspor.kernel.store.text.MasterKey;
import no.samspor.kernel.store.text.TextOpener;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.springframework.data.jpa.repository.support.JpaRepositoryFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;

/**
 * Runs views on a real database as they run live: each batch of events in one transaction. The texts in the events of a
 * test are {@link no.samspor.kernel.store.text.ProtectedText.Readable} already.
 */
public final class LiveView {

    // starting Hibernate takes longer than the tests: one for all, over tables that each test empties
    private static final TestDatabase TESTED = TestDatabase.fresh();
    private static final DataSource DATABASE =
            new PastReadings(TESTED.dataSource(PastReadings.NOW), TESTED.dataSource(PastReadings.THEN));
    private static final EntityManagerFactory ENTITIES = entities();

    private final JdbcTransactionManager transactions = new JdbcTransactionManager(DATABASE);
    private final JdbcClient jdbc = JdbcClient.create(DATABASE);
    private final List<Projection> projections;
    private final List<GenericTrackedDomainEventMessage<DomainEvent>> history = new ArrayList<>();
    private final Map<UUID, Long> sequences = new TreeMap<>();

    public LiveView(Projection... projections) {
        this.projections = List.of(projections);
        var store = new RowStore(ENTITIES, DATABASE, jdbc, new Progress(jdbc));
        var opener = new TextOpener(new KeyStore(new JdbcTemplate(DATABASE), transactions), new NothingIsSealed());
        for (var projection : projections) {
            projection.stand(store, opener);
        }
        forget();
    }

    /** One more event in a stream, as stored. */
    public LiveView happened(UUID stream, Trace trace, Instant recordedAt, DomainEvent event) {
        var sequence = sequences.merge(stream, 0L, (before, first) -> before + 1);
        var position = history.size() + 1L;
        var message = new GenericDomainEventMessage<>(
                event.getClass().getSimpleName(),
                stream.toString(),
                sequence,
                event,
                trace.toMetaData(),
                new UUID(0xE, position).toString(),
                recordedAt);
        history.add(new GenericTrackedDomainEventMessage<>(
                GapAwareTrackingToken.newInstance(position, List.of()), message));
        batch(history.subList(history.size() - 1, history.size()));
        return this;
    }

    /** Begins anew, as if nothing had happened. */
    public final void forget() {
        history.clear();
        sequences.clear();
        inTransaction(() -> projections.forEach(projection -> projection.prepareReset()));
    }

    /** Empties the views and folds everything again, in one batch. */
    public void replay() {
        inTransaction(() -> projections.forEach(projection -> projection.prepareReset()));
        batch(history);
    }

    /** All events so far, as a view reads them. */
    public List<Recorded> history() {
        return history.stream()
                .map(message -> Projection.recorded(message, event -> event))
                .toList();
    }

    /** What stands in a table, a line of text per row, in order. */
    public List<String> content(Class<?> entity) {
        return jdbc.sql("select r::text from %s r order by 1".formatted(TableName.of(entity)))
                .query(String.class)
                .list();
    }

    /** What stands in all tables of the views. */
    public Map<String, List<String>> content() {
        var all = new TreeMap<String, List<String>>();
        for (var projection : projections) {
            projection.rowTypes().forEach(type -> all.put(TableName.of(type), content(type)));
        }
        return all;
    }

    /** A repository that reads the rows. */
    public <R> R repository(Class<R> type) {
        EntityManager entityManager = SharedEntityManagerCreator.createSharedEntityManager(ENTITIES);
        return new JpaRepositoryFactory(entityManager).getRepository(type);
    }

    public JdbcClient jdbc() {
        return jdbc;
    }

    private void batch(List<GenericTrackedDomainEventMessage<DomainEvent>> events) {
        inTransaction(() -> events.forEach(event -> projections.stream()
                .filter(projection -> projection.canHandle(event))
                .forEach(projection -> projection.handle(event))));
    }

    private void inTransaction(Runnable work) {
        TransactionManager manager = new SpringTransactionManager(transactions);
        var unit = DefaultUnitOfWork.startAndGet(null);
        unit.attachTransaction(manager);
        unit.execute(work);
    }

    private static EntityManagerFactory entities() {
        var factory = new LocalContainerEntityManagerFactoryBean();
        factory.setDataSource(DATABASE);
        factory.setPackagesToScan("no.samspor.query");
        factory.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
        factory.setJpaPropertyMap(
                Map.of("hibernate.physical_naming_strategy", PhysicalNamingStrategySnakeCaseImpl.class.getName()));
        factory.afterPropertiesSet();
        var entities = factory.getObject();
        if (entities == null) {
            throw new IllegalStateException("No " + Entity.class);
        }
        return entities;
    }

    /** The events of these tests carry readable texts. */
    private static final class NothingIsSealed implements MasterKey {

        @Override
        public byte[] wrap(UUID id, byte[] key) {
            throw new UnsupportedOperationException();
        }

        @Override
        public byte[] unwrap(UUID id, byte[] wrapped) {
            throw new UnsupportedOperationException();
        }
    }
}
