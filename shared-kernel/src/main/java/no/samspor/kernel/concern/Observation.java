package no.samspor.kernel.concern;

import java.util.List;
import no.samspor.kernel.casework.LegalGround;
import no.samspor.kernel.store.text.ProtectedText;
import org.jspecify.annotations.Nullable;

/**
 * What was seen, by the reporter's own account. When it was seen is the event's {@code occurredOn}.
 *
 * @param themes codes of the kommune's list, at least one
 * @param seen what was seen or heard
 * @param area code of the kommune's list
 * @param doneSoFar what the service has done, if it said
 * @param legalGround needed when, and only when, the subject is an individual
 */
public record Observation(
        ConcernSubject subject,
        List<String> themes,
        ProtectedText seen,
        String area,
        AgeBand ages,
        Headcount headcount,
        Severity severity,
        @Nullable ProtectedText doneSoFar,
        @Nullable LegalGround legalGround) {

    public Observation {
        themes = List.copyOf(themes);
    }
}
