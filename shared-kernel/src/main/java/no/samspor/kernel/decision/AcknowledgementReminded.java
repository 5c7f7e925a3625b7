package no.samspor.kernel.decision;

import java.time.LocalDate;
import java.util.List;
import no.samspor.kernel.organisation.BodyId;
import org.axonframework.serialization.Revision;

/** These had not acknowledged the decision when the day {@code acknowledgeBy} was over, and were reminded, once. */
@Revision("1")
public record AcknowledgementReminded(DecisionId decision, LocalDate acknowledgeBy, List<BodyId> owing)
        implements DecisionEvent {}
