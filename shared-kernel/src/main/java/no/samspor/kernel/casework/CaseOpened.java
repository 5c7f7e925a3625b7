package no.samspor.kernel.casework;

import java.util.List;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.concern.AgeBand;
import no.samspor.kernel.concern.ConcernId;
import no.samspor.kernel.concern.Headcount;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A case is opened at the lowest level.
 *
 * @param number as people say it, for example 2026-118
 * @param themes codes of the kommune's list, at least one
 * @param area code of the kommune's list
 * @param raisedBy the concern it was opened from, if any
 */
@Revision("1")
public record CaseOpened(
        CaseId caseId,
        String number,
        ProtectedText title,
        List<String> themes,
        String area,
        @Nullable AgeBand ages,
        Headcount headcount,
        Level level,
        BodyId body,
        UserId owner,
        @Nullable ConcernId raisedBy,
        ProtectedText reason)
        implements CaseEvent {}
