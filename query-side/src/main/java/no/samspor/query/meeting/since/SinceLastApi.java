package no.samspor.query.meeting.since;

import no.samspor.kernel.organisation.BodyId;
import no.samspor.query.meeting.book.Meetings;
import no.samspor.query.organisation.Organisation;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.Reads;
import no.samspor.query.platform.Viewer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** «Siden sist» as JSON, for those who read all of the body's meetings. */
@RestController
@Reads(SinceLastProjection.NAME)
class SinceLastApi {

    private final SinceLast sinceLast;
    private final Meetings meetings;
    private final Organisation organisation;

    SinceLastApi(SinceLast sinceLast, Meetings meetings, Organisation organisation) {
        this.sinceLast = sinceLast;
        this.meetings = meetings;
        this.organisation = organisation;
    }

    @GetMapping("/api/bodies/{id}/since-last")
    SinceLastView sinceLast(@PathVariable BodyId id, Viewer viewer) {
        return organisation
                .body(id)
                .filter(body -> body.kommune().equals(viewer.kommune()) && meetings.readsAll(viewer, body))
                .map(sinceLast::of)
                .orElseThrow(NotHere::new);
    }
}
