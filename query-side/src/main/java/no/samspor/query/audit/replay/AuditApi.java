package no.samspor.query.audit.replay;

import java.time.Clock;
import no.samspor.kernel.casework.CaseId;
import no.samspor.query.audit.known.StateWords;
import no.samspor.query.audit.moment.Axis;
import no.samspor.query.audit.sentence.EventSentences;
import no.samspor.query.audit.sentence.Subjects;
import no.samspor.query.audit.step.AuditedEvent;
import no.samspor.query.audit.trail.AuditedCase;
import no.samspor.query.audit.trail.CaseTrail;
import no.samspor.query.audit.trail.CaseTrails;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.Reads;
import no.samspor.query.platform.Slice;
import no.samspor.query.platform.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The replay as JSON, for the auditor. */
@RestController
@RequestMapping("/api/audit/cases")
@Reads("audit-trail")
class AuditApi {

    private final CaseTrails trails;
    private final EventSentences sentences;
    private final Clock clock;

    AuditApi(CaseTrails trails, EventSentences sentences, Clock clock) {
        this.trails = trails;
        this.sentences = sentences;
        this.clock = clock;
    }

    /** Cases, the last changed first. @param number a part of the case number */
    @GetMapping
    Slice<AuditedCase> cases(
            Viewer viewer,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(required = false) @Nullable Long cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        Auditor.mustBe(viewer);
        return trails.find(viewer.kommune(), number, cursor, Slice.limit(limit));
    }

    /**
     * A case at a moment; as it is now when none is asked for.
     *
     * @param position of one of its events
     * @param date a Norwegian day; with {@code time} up to that minute
     * @param axis {@code RECORDED} as recorded by then, {@code OCCURRED} as it had happened by then
     */
    @GetMapping("/{id}")
    AuditedMoment moment(
            Viewer viewer,
            @PathVariable CaseId id,
            @RequestParam(required = false) @Nullable Long position,
            @RequestParam(required = false) @Nullable String date,
            @RequestParam(required = false) @Nullable String time,
            @RequestParam(defaultValue = "RECORDED") Axis axis) {
        var trail = trail(viewer, id);
        var moment = new AskedMoment(null, null, position, date, time, axis).in(trail, clock);
        var say = sentences.phrases(viewer.kommune());
        return new AuditedMoment(
                id,
                trail.number(),
                trail.events().size(),
                event(trail, moment.number(), trail.subjects()),
                moment.after(),
                new StateWords(say).between(moment.before(), moment.after()));
    }

    /** The events of a case, in the order in which they were recorded. @param cursor number of the last one seen */
    @GetMapping("/{id}/events")
    Slice<AuditedEvent> events(
            Viewer viewer,
            @PathVariable CaseId id,
            @RequestParam(defaultValue = "0") int cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        var trail = trail(viewer, id);
        var subjects = trail.subjects();
        return AuditedEvent.slice(
                trail.events().size(), cursor, Slice.limit(limit), number -> event(trail, number, subjects));
    }

    private CaseTrail trail(Viewer viewer, CaseId id) {
        Auditor.mustBe(viewer);
        return trails.of(id, viewer.kommune()).orElseThrow(NotHere::new);
    }

    private AuditedEvent event(CaseTrail trail, int number, Subjects subjects) {
        var recorded = trail.events().get(number - 1);
        return AuditedEvent.of(number, recorded, sentences.of(recorded, subjects));
    }
}
