package no.samspor.query.inbox;

import java.time.LocalDate;
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
    NOT_CARRIED_OUT(TaskKind.CARRY_OUT_DECISION),
    LIFTED_UNANSWERED(TaskKind.ACCEPT_ESCALATION),
    /** Broken only when the day has passed. */
    NOT_DONE(TaskKind.DO_TASK),
    /** Broken only when the day has passed. */
    NOT_REPORTED(TaskKind.REPORT_FUNDING, TaskKind.REPORT_FROM_GROUP);

    @SuppressWarnings("ImmutableEnumChecker") // never changed
    private final Set<TaskKind> kinds;

    Promise(TaskKind first, TaskKind... more) {
        kinds = EnumSet.of(first, more);
    }

    Set<TaskKind> kinds() {
        return kinds;
    }

    boolean holds(InboxTaskRow task, LocalDate today) {
        var late = task.due != null && task.due.isBefore(today);
        return kinds.contains(task.kind) && (late || this != NOT_REPORTED && this != NOT_DONE);
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
