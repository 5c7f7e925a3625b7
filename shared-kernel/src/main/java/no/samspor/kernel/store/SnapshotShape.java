package no.samspor.kernel.store;

import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.TreeMap;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.RevisionResolver;

/**
 * The revision of a snapshot: a digest over the fields of the aggregate and of all of Samspor's types they reach. A
 * snapshot of another shape is not read, and the aggregate is built from its events instead; nobody has to remember a
 * number. Where only the meaning of a field changes, a new {@link Revision} on the aggregate does the same.
 */
final class SnapshotShape implements RevisionResolver {

    private static final String OURS = "no.samspor.";
    /** How a shape is written and read; those of an earlier form could hold too little. */
    private static final String FORM = "2";

    private static final ClassValue<String> DIGESTS = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            var shapes = new TreeMap<String, String>();
            describe(type, shapes);
            return digest(FORM + shapes);
        }
    };

    @Override
    public String revisionOf(Class<?> aggregate) {
        return DIGESTS.get(aggregate);
    }

    private static void describe(Type type, TreeMap<String, String> shapes) {
        switch (type) {
            case Class<?> c when c.isArray() -> describe(c.getComponentType(), shapes);
            case Class<?> c -> describeClass(c, shapes);
            case ParameterizedType p -> {
                describe(p.getRawType(), shapes);
                Arrays.stream(p.getActualTypeArguments()).forEach(argument -> describe(argument, shapes));
            }
            case WildcardType w -> Arrays.stream(w.getUpperBounds()).forEach(bound -> describe(bound, shapes));
            case GenericArrayType a -> describe(a.getGenericComponentType(), shapes);
            default -> {}
        }
    }

    private static void describeClass(Class<?> type, TreeMap<String, String> shapes) {
        if (!type.getName().startsWith(OURS) || shapes.containsKey(type.getName())) {
            return;
        }
        var fields = Arrays.stream(type.getDeclaredFields())
                .filter(field ->
                        !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers()))
                .sorted(Comparator.comparing(Field::getName))
                .toList();
        var constants = type.isEnum() ? Arrays.toString(type.getEnumConstants()) : "";
        var shape = fields.stream()
                .map(field -> field.getName() + ":" + field.getGenericType().getTypeName())
                .toList();
        var revision = type.getAnnotation(Revision.class);
        shapes.put(type.getName(), (revision == null ? "" : revision.value()) + constants + shape);
        fields.forEach(field -> describe(field.getGenericType(), shapes));
        if (type.getSuperclass() != null) {
            describe(type.getSuperclass(), shapes);
        }
        if (type.isSealed()) {
            Arrays.stream(type.getPermittedSubclasses()).forEach(permitted -> describe(permitted, shapes));
        }
    }

    private static String digest(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
