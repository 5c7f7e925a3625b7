package no.samspor.query.decision.register;

import java.time.LocalDate;
import java.util.UUID;
import no.samspor.kernel.actor.Level;
import no.samspor.query.organisation.Named;
import org.jspecify.annotations.Nullable;

/**
 * A decision in the register.
 *
 * @param confirmed whether the leader of the body stands by what was recorded
 */
public record DecisionItem(
        UUID id,
        long version,
        String number,
        String title,
        DecisionStatus status,
        boolean confirmed,
        Named body,
        Level level,
        Named responsible,
        LocalDate decidedOn,
        @Nullable LocalDate deadline,
        @Nullable UUID aboutCase) {}
