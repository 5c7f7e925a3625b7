package no.samspor.query.inbox;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What has been promised and not kept yet. Each is counted, and opens to what it counts. */
enum Promise {
    NOT_BEGUN(TaskKind.START_TILTAK),
    NOT_ANSWERED(TaskKind.RECEIVE_CONCERN, TaskKind.SETTLE_CONCERN, TaskKind.ANSWER_CONCERN),
    WITHOUT_RESULT(TaskKind.END_TILTAK),
    NOT_ACKNOWLEDGED(TaskKind.ACKNOWLEDGE_DECISION),
    NOT_CARRIED_OUT(TaskKind.CARRY_OUT_DECISION);

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final Set<TaskKind> kinds;

    Promise(TaskKind first, TaskKind... more) {
        kinds = EnumSet.of(first, more);
    }

    boolean holds(TaskKind kind) {
        return kinds.contains(kind);
    }

    /** In the address. */
    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Promise> of(@Nullable String slug) {
        return Arrays.stream(values())
                .filter(promise -> promise.slug().equals(slug))
                .findFirst();
    }
}
