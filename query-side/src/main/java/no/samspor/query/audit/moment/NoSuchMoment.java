package no.samspor.query.audit.moment;

import java.util.List;
import java.util.Locale;

/** The moment that was asked for is none of what was asked about; says which and what to do. */
public final class NoSuchMoment extends RuntimeException {

    private final Cause cause;
    private final transient List<Object> arguments;

    /** Why there is no such moment. */
    public enum Cause {
        NOT_AN_EVENT_NUMBER,
        NO_EVENT_OF_THAT_NUMBER,
        NOT_A_DATE,
        NOT_A_TIME,
        BEFORE_THE_FIRST_EVENT,
        IN_THE_FUTURE,
        POSITION_NOT_OF_THIS_CASE,
        POSITION_NOT_OF_THIS_MATTER,
        DECISION_NOT_OF_THIS_CASE,
        POSITION_NOT_OF_THIS_KOMMUNE,
        NO_SUCH_EVENT_OR_MEETING,
        NOT_AN_AXIS;

        /** As in the type of a problem. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public NoSuchMoment(Cause cause, Object... arguments) {
        super(cause.name(), null, false, false);
        this.cause = cause;
        this.arguments = List.of(arguments);
    }

    public Cause why() {
        return cause;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
