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
        @Nullable String number) {

    /** A field of the form that is left empty narrows nothing either. */
    public CaseFilter {
        theme = filled(theme);
        area = filled(area);
        number = filled(number);
    }

    private static @Nullable String filled(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
