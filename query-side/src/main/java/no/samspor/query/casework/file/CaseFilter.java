package no.samspor.query.casework.file;

import java.util.UUID;
import no.samspor.kernel.actor.Level;
import org.jspecify.annotations.Nullable;

/**
 * What the list is narrowed to; stands in the address. What is left out narrows nothing.
 *
 * @param number a part of the number or the title
 */
public record CaseFilter(
        @Nullable CaseStanding standing,
        @Nullable Level level,
        @Nullable String theme,
        @Nullable String area,
        @Nullable UUID owner,
        @Nullable String number) {}
