package no.samspor.command.casework;

import java.util.List;
import no.samspor.command.rule.Numbered;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.concern.AgeBand;
import no.samspor.kernel.concern.ConcernId;
import no.samspor.kernel.concern.Headcount;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Open a case at the lowest level of the kommune's ladder. The koordinator does.
 *
 * @param owner who is responsible; whoever opens it when absent
 * @param raisedBy the concern it is opened from, if any
 */
public record OpenCase(
        @TargetAggregateIdentifier CaseId caseId,
        ProtectedText title,
        List<String> themes,
        String area,
        @Nullable AgeBand ages,
        Headcount headcount,
        @Nullable UserId owner,
        @Nullable ConcernId raisedBy,
        ProtectedText reason)
        implements Numbered {

    @Override
    public Series series() {
        return Series.CASE;
    }
}
