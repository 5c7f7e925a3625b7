package no.samspor.query.meeting.book;

import java.util.Optional;
import no.samspor.kernel.evidence.EvidenceLog;
import no.samspor.kernel.meeting.MinutesApproved;
import no.samspor.query.platform.Viewer;
import org.springframework.stereotype.Component;

/**
 * The checkpoint that is printed in approved minutes: whoever keeps the paper can have everything checked against it
 * that was recorded in the kommune until the minutes were approved.
 */
@Component
public class MinutesSeal {

    private final EvidenceLog evidence;

    public MinutesSeal(EvidenceLog evidence) {
        this.evidence = evidence;
    }

    /** The first checkpoint over the approval, always the same; none before that is sealed. */
    public Optional<String> of(MeetingView minutes, Viewer viewer) {
        return minutes.approvedOn() == null
                ? Optional.empty()
                : evidence.firstCheckpointOver(
                        viewer.kommune(), minutes.meeting().id(), MinutesApproved.class);
    }
}
