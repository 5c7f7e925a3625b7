package no.samspor.command.casework;

import java.util.Optional;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Trace;
import no.samspor.kernel.casework.CaseClosed;
import no.samspor.kernel.casework.CaseDelegated;
import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.casework.CaseOpened;
import no.samspor.kernel.casework.CaseReopened;
import no.samspor.kernel.casework.EscalationAccepted;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads them from the case's own events, so that an escalation accepted a moment ago counts. */
@Component
class CaseStandingsInStore implements CaseStandings {

    private final EventStore events;

    CaseStandingsInStore(EventStore events) {
        this.events = events;
    }

    @Override
    public Optional<Standing> of(CaseId id) {
        @Nullable Standing standing = null;
        var stream = events.readEvents(id.toString(), 0);
        while (stream.hasNext()) {
            var message = stream.next();
            if (message.getPayload() instanceof CaseOpened opened) {
                var kommune = Trace.of(message.getMetaData()).actor().kommune();
                standing = new Standing(kommune, opened.level(), true);
            } else if (standing != null) {
                standing = after(standing, message.getPayload());
            }
        }
        return Optional.ofNullable(standing);
    }

    private static Standing after(Standing before, Object event) {
        return switch (event) {
            case EscalationAccepted accepted -> at(before, accepted.level());
            case CaseDelegated delegated -> at(before, delegated.toLevel());
            case CaseClosed closed -> new Standing(before.kommune(), before.level(), false);
            case CaseReopened reopened -> new Standing(before.kommune(), before.level(), true);
            default -> before;
        };
    }

    private static Standing at(Standing before, Level level) {
        return new Standing(before.kommune(), level, before.open());
    }
}
