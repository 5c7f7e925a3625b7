package no.samspor.kernel.decision;

import java.time.LocalDate;
import java.util.List;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The koordinator has carried the decision down to those it concerns. */
@Revision("1")
public record DecisionCommunicated(
        DecisionId decision, List<BodyId> to, @Nullable ProtectedText message, LocalDate acknowledgeBy)
        implements DecisionEvent {}
