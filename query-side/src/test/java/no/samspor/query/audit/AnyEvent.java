package no.samspor.query.audit;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
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
import no.samspor.kernel.concern.AgeBand;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.store.text.ProtectedText;
import no.samspor.query.platform.Recorded;

/** An event of any type, made from its record components: whole, or with everything left out that may be. */
public final class AnyEvent {

    private AnyEvent() {}

    /** Every event type below a sealed one. */
    public static Stream<Class<? extends DomainEvent>> typesOf(Class<? extends DomainEvent> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses()).map(type -> type.asSubclass(DomainEvent.class));
    }

    public static DomainEvent whole(Class<? extends DomainEvent> type) {
        return (DomainEvent) record(type, true);
    }

    /** Nothing that is marked nullable is there. */
    public static DomainEvent bare(Class<? extends DomainEvent> type) {
        return (DomainEvent) record(type, false);
    }

    public static Recorded recorded(DomainEvent event, Role role) {
        var actor = new Actor(
                new UserId(new UUID(101, 1)),
                role,
                new BodyId(new UUID(102, 2)),
                Level.UTFORENDE,
                new Kommunenummer("4999"));
        var command = new UUID(3, 3);
        return new Recorded(
                event,
                new Trace(actor, command, command, null, LocalDate.of(2026, 5, 12)),
                new UUID(4, 4),
                1,
                Instant.parse("2026-05-12T08:24:00Z"),
                new UUID(5, 5),
                0);
    }

    private static Object record(Class<?> type, boolean whole) {
        var components = type.getRecordComponents();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
            return constructor.newInstance(
                    Arrays.stream(components).map(part -> value(part, whole)).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private static Object value(RecordComponent part, boolean whole) {
        var mayBeLeftOut = Arrays.stream(part.getAnnotatedType().getAnnotations())
                .anyMatch(annotation ->
                        annotation.annotationType().getSimpleName().equals("Nullable"));
        return mayBeLeftOut && !whole ? null : value(part.getGenericType(), part.getName(), whole);
    }

    private static Object value(Type type, String name, boolean whole) {
        if (type instanceof ParameterizedType list) {
            return List.of(value(list.getActualTypeArguments()[0], name, whole));
        }
        var plain = (Class<?>) type;
        if (plain == ProtectedText.class) {
            return new ProtectedText.Readable("words of " + name);
        } else if (plain == String.class) {
            return name;
        } else if (plain == UUID.class) {
            return new UUID(9, name.hashCode());
        } else if (plain == LocalDate.class) {
            return LocalDate.of(2026, 6, 15);
        } else if (plain == LocalTime.class) {
            return LocalTime.of(9, 0);
        } else if (plain == int.class || plain == Integer.class) {
            return 11;
        } else if (plain == long.class || plain == Long.class) {
            return 64_000_000L;
        } else if (plain == boolean.class) {
            return true;
        } else if (plain == BigDecimal.class) {
            return new BigDecimal("12.5");
        } else if (plain == Kommunenummer.class) {
            return new Kommunenummer("4999");
        } else if (plain == AgeBand.class) {
            return new AgeBand(14, 17);
        } else if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        return record(plain, whole);
    }
}
