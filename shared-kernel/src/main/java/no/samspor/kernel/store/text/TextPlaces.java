package no.samspor.kernel.store.text;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds the protected texts of a record, in nested records and lists too, and builds the same record with others in
 * their place.
 */
final class TextPlaces {

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return Shape.of(type);
        }
    };

    private TextPlaces() {}

    /**
     * @param exchange gets the path of record components (lists without index) and the text there
     * @return the very same record when nothing was exchanged
     */
    static <R> R exchange(R record, BiFunction<String, ProtectedText, ProtectedText> exchange) {
        @SuppressWarnings("unchecked")
        var exchanged = (R) record((Record) record, "", exchange);
        return exchanged;
    }

    private static @Nullable Object value(
            @Nullable Object value, String path, BiFunction<String, ProtectedText, ProtectedText> exchange) {
        return switch (value) {
            case null -> null;
            case ProtectedText text -> exchange.apply(path, text);
            case Record nested -> record(nested, path + ".", exchange);
            case List<?> list -> list(list, path, exchange);
            default -> value;
        };
    }

    private static Object record(
            Record record, String prefix, BiFunction<String, ProtectedText, ProtectedText> exchange) {
        var shape = SHAPES.get(record.getClass());
        var arguments = new @Nullable Object[shape.components.length];
        var changed = false;
        for (var i = 0; i < arguments.length; i++) {
            var component = shape.components[i];
            var before = shape.read(component, record);
            arguments[i] = value(before, prefix + component.getName(), exchange);
            changed |= !Objects.equals(arguments[i], before);
        }
        return changed ? shape.create(arguments) : record;
    }

    private static List<?> list(List<?> list, String path, BiFunction<String, ProtectedText, ProtectedText> exchange) {
        var exchanged = new @Nullable Object[list.size()];
        var changed = false;
        for (var i = 0; i < exchanged.length; i++) {
            exchanged[i] = value(list.get(i), path, exchange);
            changed |= !Objects.equals(exchanged[i], list.get(i));
        }
        return changed ? List.of(exchanged) : list;
    }

    private record Shape(RecordComponent[] components, Constructor<?> constructor) {

        static Shape of(Class<?> type) {
            var components = type.getRecordComponents();
            var types = new Class<?>[components.length];
            for (var i = 0; i < types.length; i++) {
                types[i] = components[i].getType();
                components[i].getAccessor().setAccessible(true);
            }
            try {
                var constructor = type.getDeclaredConstructor(types);
                constructor.setAccessible(true);
                return new Shape(components, constructor);
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }

        @Nullable
        Object read(RecordComponent component, Record record) {
            try {
                return component.getAccessor().invoke(record);
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(record.getClass() + " does not show its " + component.getName(), e);
            }
        }

        Object create(@Nullable Object[] arguments) {
            try {
                return constructor.newInstance(arguments);
            } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(constructor.getDeclaringClass() + " refuses other texts", e);
            }
        }
    }
}
