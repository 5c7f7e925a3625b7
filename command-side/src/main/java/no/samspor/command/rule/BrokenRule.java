package no.samspor.command.rule;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the domain was broken. Each rule is its own small type; its simple name in kebab-case is the stable code of
 * the problem, and {@code problems/<concept>.properties} holds its sentence under that code, in each language. Holds no
 * text that a person wrote.
 */
public abstract class BrokenRule extends RuntimeException {

    /** What kind of answer it is, from which the HTTP status follows. */
    public enum Kind {
        /** The request itself is wrong: 422. */
        INVALID,
        /** It is right, but not now, in this state: 409. */
        CONFLICT,
        /** This actor may not: 403. */
        FORBIDDEN,
        /** Not there, or not for this actor to know of: 404. */
        UNKNOWN
    }

    private final Kind kind;
    private final @Nullable String field;
    private final List<Object> arguments;

    /**
     * @param field the field of the request that it is about, or null
     * @param arguments values for the sentence's placeholders {0}, {1} …: codes, numbers, dates; never typed text
     */
    protected BrokenRule(Kind kind, @Nullable String field, Object... arguments) {
        super(null, null, false, false);
        this.kind = kind;
        this.field = field;
        this.arguments = List.of(arguments);
    }

    public Kind kind() {
        return kind;
    }

    public @Nullable String field() {
        return field;
    }

    public List<Object> arguments() {
        return arguments;
    }

    /** More members for the problem detail, for example where in a text something was found. */
    public Map<String, Object> details() {
        return Map.of();
    }

    /** For example {@code escalation-needs-signed-off-summary}. */
    public String code() {
        return codeOf(getClass());
    }

    /** The code of every problem that breaking this rule makes. */
    public static String codeOf(Class<? extends BrokenRule> rule) {
        return rule.getSimpleName()
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-")
                .toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public String getMessage() {
        return code();
    }
}
