package no.samspor.query.decision.register;

import java.time.LocalDate;
import java.util.UUID;
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
 */
record RegisterFilter(
        @Nullable UUID body,
        @Nullable DecisionStatus status,
        @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate from,
        @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate to,
        @Nullable Boolean unconfirmed,
        @Nullable UUID about) {}
