package no.samspor.query.meeting.book;

import java.util.UUID;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.query.organisation.Organisation;
import no.samspor.query.platform.Viewer;
import no.samspor.query.platform.web.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who reads how much of a meeting. Whoever sits in the body, the koordinator and the auditor read all of it; everybody
 * else in the kommune that it is held, and afterwards what is public of the minutes. What was said at utførende level
 * is not read above it, not even in the public version.
 */
@Component
class Audience {

    private final Organisation organisation;
    private final Dates dates;

    Audience(Organisation organisation, Dates dates) {
        this.organisation = organisation;
        this.dates = dates;
    }

    /** Sits there at the level they look from: a seat below is looked through from there alone. */
    boolean readsAll(Viewer viewer, UUID body, @Nullable Level level) {
        return switch (viewer.role()) {
            case COORDINATOR, AUDITOR -> true;
            case FIELD_WORKER, MEMBER ->
                viewer.body().value().equals(body)
                        || viewer.level() != null
                                && viewer.level() == level
                                && organisation
                                        .position(viewer.user(), new BodyId(body), dates.today())
                                        .isPresent();
            case ADMINISTRATOR, BORDER_MEMBER, SYSTEM -> false;
        };
    }

    static boolean readsWords(Viewer viewer, MeetingRow row) {
        return !row.speaksBelow()
                || viewer.readsNotes()
                || viewer.body().value().equals(row.body);
    }
}
