package no.samspor.kernel.tiltak;

import java.time.LocalDate;
import java.util.List;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.concern.AgeBand;
import no.samspor.kernel.decision.DecisionId;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A tiltak is proposed, by a body or by a decision. {@code amountOre} is money set aside, whole øre. {@code repeats} is
 * the tiltak of an earlier round.
 */
@Revision("1")
public record TiltakProposed(
        TiltakId tiltak,
        ProtectedText title,
        @Nullable ProtectedText description,
        BodyId responsible,
        Level level,
        @Nullable CaseId caseId,
        @Nullable DecisionId decision,
        @Nullable PackageId pack,
        @Nullable ProtectedText packageName,
        List<String> themes,
        @Nullable String area,
        @Nullable AgeBand ages,
        @Nullable LocalDate startBy,
        @Nullable LocalDate evaluateBy,
        @Nullable Long amountOre,
        @Nullable TiltakId repeats)
        implements TiltakEvent {}
