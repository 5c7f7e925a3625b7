package no.samspor.command.tiltak;

import java.time.LocalDate;
import java.util.List;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.concern.AgeBand;
import no.samspor.kernel.decision.DecisionId;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.store.text.ProtectedText;
import no.samspor.kernel.tiltak.PackageId;
import no.samspor.kernel.tiltak.TiltakId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * A tiltak is proposed by someone at a level, or follows from a decision or a repeated package. {@code amountOre} is
 * money set aside, whole øre, 0 or more.
 */
public record ProposeTiltak(
        @TargetAggregateIdentifier TiltakId tiltak,
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
        @Nullable TiltakId repeats) {

    /** The package that a tiltak begins has its id. */
    static PackageId packageBegunBy(TiltakId tiltak) {
        return new PackageId(tiltak.value());
    }

    boolean beginsItsPackage() {
        return packageBegunBy(tiltak).equals(pack);
    }
}
