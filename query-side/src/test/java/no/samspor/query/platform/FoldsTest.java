package no.samspor.query.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.samspor.kernel.DomainEvent;
import no.samspor.kernel.actor.Actor;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.Trace;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.event.EventSamples;
import no.samspor.kernel.organisation.BodyId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** What a projection does not say that it folds, it does not fold. */
class FoldsTest {

    static Stream<Projection> projections() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Projection.class));
        return scanner.findCandidateComponents("no.samspor.query").stream()
                .map(found -> made(found.getBeanClassName()))
                .filter(projection -> projection.getClass().isAnnotationPresent(Folds.class));
    }

    @ParameterizedTest
    @MethodSource("projections")
    void it_does_nothing_with_what_it_is_not_given(Projection projection) {
        List<DomainEvent> others = EventSamples.all().stream()
                .filter(event -> !projection.canHandleType(event.getClass()))
                .toList();

        assertThat(others).isNotEmpty();
        for (var event : others) {
            projection.project(recorded(event), new Untouchable());
        }
    }

    private static Recorded recorded(DomainEvent event) {
        var actor = new Actor(
                new UserId(new UUID(1, 1)),
                Role.COORDINATOR,
                new BodyId(new UUID(2, 1)),
                Level.UTFORENDE,
                new Kommunenummer("4999"));
        var command = new UUID(3, 1);
        return new Recorded(
                event,
                new Trace(actor, command, command, null, LocalDate.of(2026, 11, 16)),
                new UUID(4, 1),
                7,
                Instant.EPOCH,
                new UUID(5, 1),
                0);
    }

    private static Projection made(@Nullable String name) {
        try {
            var constructor = Class.forName(name).getDeclaredConstructor();
            constructor.setAccessible(true);
            return (Projection) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** Rows that nobody may read or write. */
    private static final class Untouchable implements Rows {

        @Override
        public <R> @Nullable R find(Class<R> type, Object id) {
            throw new AssertionError("Reads " + type);
        }

        @Override
        public void save(Object row) {
            throw new AssertionError("Saves " + row);
        }

        @Override
        public void delete(Object row) {
            throw new AssertionError("Deletes " + row);
        }
    }
}
