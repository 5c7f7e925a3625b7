package no.samspor.command.concern;

import java.util.List;
import no.samspor.command.platform.Processes;
import no.samspor.kernel.concern.AnswerCause;
import no.samspor.kernel.concern.ConcernId;
import no.samspor.kernel.time.Norway;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** Lets an answer fall due for the concerns that something has come of. */
@Component
class AnswersDue {

    private static final int DAYS = 14;

    private final Processes processes;

    AnswersDue(Processes processes) {
        this.processes = processes;
    }

    /** @param cause the event that tells what came of them; the answers are due two weeks after it was recorded */
    void require(List<ConcernId> concerns, AnswerCause why, EventMessage<?> cause) {
        var dueOn = Norway.dayOf(cause.getTimestamp()).plusDays(DAYS);
        for (var concern : concerns) {
            processes.send(
                    cause,
                    "require-answer-" + concern,
                    "/api/concerns/" + concern,
                    sealing -> new RequireAnswer(concern, why, dueOn));
        }
    }
}
