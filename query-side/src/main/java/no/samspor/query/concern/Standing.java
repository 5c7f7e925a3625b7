package no.samspor.query.concern;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a concern stands, as one says it to whoever registered it. */
public enum Standing {
    AWAITS_RECEIPT("soon"),
    /** The koordinator has asked something back. */
    ASKED("soon"),
    RECEIVED("run"),
    IN_CASE("run"),
    CLOSED("run"),
    ANSWERED("done"),
    WITHDRAWN(null);

    private final @Nullable String look;

    Standing(@Nullable String look) {
        this.look = look;
    }

    /** The kind of its mark, as {@code fragments/marks :: tag} takes it. */
    public @Nullable String look() {
        return look;
    }

    /** Text key. */
    public String text() {
        return "concern.standing." + name();
    }

    /**
     * @param asked whether a question to the reporter is open
     * @param answerDueOn when an answer is due that has not been given
     */
    public static Standing of(
            ConcernState state, boolean asked, @Nullable LocalDate answerDueOn, @Nullable LocalDate answeredOn) {
        if (state == ConcernState.WITHDRAWN) {
            return WITHDRAWN;
        }
        if (asked) {
            return ASKED;
        }
        if (answeredOn != null && answerDueOn == null) {
            return ANSWERED;
        }
        return switch (state) {
            case REGISTERED -> AWAITS_RECEIPT;
            case RECEIVED -> RECEIVED;
            case IN_CASE -> IN_CASE;
            case CLOSED -> CLOSED;
            case WITHDRAWN -> WITHDRAWN;
        };
    }
}
