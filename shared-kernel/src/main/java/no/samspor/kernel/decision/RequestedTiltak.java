package no.samspor.kernel.decision;

import java.time.LocalDate;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.store.text.ProtectedText;
import no.samspor.kernel.tiltak.TiltakId;
import org.jspecify.annotations.Nullable;

/**
 * A tiltak that a decision asks for; a process creates it.
 *
 * @param amountOre money set aside, whole øre, 0 or more; absent when none was named
 */
public record RequestedTiltak(
        TiltakId tiltak,
        ProtectedText title,
        BodyId responsible,
        @Nullable LocalDate startBy,
        @Nullable LocalDate evaluateBy,
        @Nullable Long amountOre) {}
