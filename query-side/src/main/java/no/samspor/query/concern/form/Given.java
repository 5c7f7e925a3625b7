package no.samspor.query.concern.form;

import java.time.LocalDate;
import java.util.List;
import no.samspor.kernel.casework.LegalGround;
import no.samspor.kernel.concern.AgeBand;
import no.samspor.kernel.concern.ConcernSubject;
import no.samspor.kernel.concern.Headcount;
import no.samspor.kernel.concern.Severity;
import org.jspecify.annotations.Nullable;

/**
 * The answers that stand in the form when it is opened.
 *
 * @param themes codes
 * @param area code
 */
public record Given(
        List<String> themes,
        @Nullable String seen,
        @Nullable String area,
        @Nullable LocalDate seenOn,
        ConcernSubject subject,
        @Nullable AgeBand ages,
        @Nullable Headcount headcount,
        @Nullable Severity severity,
        @Nullable String doneSoFar,
        @Nullable LegalGround legalGround) {

    /** A new concern. Most are about a milieu. */
    static final Given NOTHING =
            new Given(List.of(), null, null, null, ConcernSubject.MILIEU, null, null, null, null, null);
}
