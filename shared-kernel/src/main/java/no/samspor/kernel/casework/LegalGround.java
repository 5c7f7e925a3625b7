package no.samspor.kernel.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The ground in law on which something rests (hjemmel), as it was worded when used.
 *
 * @param code code of the ground in the versioned list, for example {@code helsepersonelloven-33}
 * @param text how it is cited, for example «politiloven § 27 a», at most 200 characters, never a person's name
 * @param validFrom from when this version of the ground holds, when known
 */
public record LegalGround(
        String code, String text, @Nullable LocalDate validFrom) {}
