package no.samspor.query.decision.register;

import java.time.LocalDate;
import java.util.UUID;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.decision.DecisionResult;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * What the register is narrowed to; stands in the address. What is left out narrows nothing.
 *
 * @param from decided on that day or later
 * @param to decided on that day or earlier
 * @param unconfirmed only what the leader of the body has not confirmed
 * @param about only what answers that case
 * @param level of the body that decided
 * @param result what came of the vote
 * @param person who recorded or confirmed it, said that it was carried out, or was present
 * @param subject words of its number, its title or its text
 */
record RegisterFilter(
        @Nullable UUID body,
        @Nullable DecisionStatus status,
        @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate from,
        @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate to,
        @Nullable Boolean unconfirmed,
        @Nullable UUID about,
        @Nullable Level level,
        @Nullable DecisionResult result,
        @Nullable UUID person,
        @Nullable String subject) {

    static RegisterFilter ofBody(UUID body) {
        return new RegisterFilter(body, null, null, null, null, null, null, null, null, null);
    }

    static RegisterFilter inForceSince(LocalDate from) {
        return new RegisterFilter(null, DecisionStatus.IN_FORCE, from, null, null, null, null, null, null, null);
    }

    static RegisterFilter ofCase(UUID about) {
        return new RegisterFilter(null, null, null, null, null, about, null, null, null, null);
    }
}
