package no.samspor.command.plan;

import java.time.LocalDate;
import no.samspor.kernel.decision.DecisionId;
import org.jspecify.annotations.Nullable;

/** The koordinator names the decision by which the body approved. */
record ApproveRequest(
        @Nullable DecisionId decision, @Nullable LocalDate occurredOn) {}
