package no.samspor.query.audit.step;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be said of one thing at a moment, field by field, in the words of one language. */
public final class Facts {

    private final Map<Key, String> said = new LinkedHashMap<>();

    private record Key(Field field, @Nullable String part) {}

    /** Of nothing is nothing said. */
    public Facts say(Field field, @Nullable String words) {
        return put(new Key(field, null), words);
    }

    /** @param part which one of several of that kind: its id or its name */
    public Facts each(Field field, Object part, @Nullable String words) {
        return put(new Key(field, part.toString()), words);
    }

    /** Of nothing is nothing said. */
    public <T> Facts say(Field field, @Nullable T value, Function<T, String> words) {
        return value == null ? this : say(field, words.apply(value));
    }

    /** Those of these lines that there are, beneath each other. */
    public static String lines(@Nullable String... lines) {
        return Stream.of(lines).filter(Objects::nonNull).collect(Collectors.joining("\n"));
    }

    /** In words; nothing for nothing. */
    public static <T> @Nullable String ifAny(@Nullable T value, Function<T, String> words) {
        return value == null ? null : words.apply(value);
    }

    /** Nothing when there is nothing to say. */
    public @Nullable String of(Field field) {
        return said.get(new Key(field, null));
    }

    private Facts put(Key key, @Nullable String words) {
        if (words != null && !words.isEmpty()) {
            said.put(key, words);
        }
        return this;
    }

    /** All that can be said before or after, what differs first. */
    public static List<Change> between(Facts before, Facts after) {
        return Stream.concat(after.said.keySet().stream(), before.said.keySet().stream())
                .distinct()
                .map(key -> Change.of(key.field(), key.part(), before.said.get(key), after.said.get(key)))
                .sorted(Comparator.comparing((Change change) -> !change.differs())
                        .thenComparing(Change::field))
                .toList();
    }
}
