package no.samspor.query.audit.matter;

import java.util.UUID;
import no.samspor.query.audit.replay.Auditor;
import no.samspor.query.audit.step.AuditedEvent;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.Slice;
import no.samspor.query.platform.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whatever has a life of its own and is no case, event by event as JSON, for the auditor. */
@RestController
@RequestMapping("/api/audit/matters/{id}")
class MatterApi {

    private final MatterTrails trails;
    private final Matters matters;

    MatterApi(MatterTrails trails, Matters matters) {
        this.trails = trails;
        this.matters = matters;
    }

    /**
     * A concern, a decision, a tiltak, a package, a plan, an årsrapport, a meeting, a task or the figures of the
     * kommune at one of its events.
     *
     * @param position of one of its events; the newest when none is asked for
     */
    @GetMapping
    AuditedMatter matter(
            Viewer viewer, @PathVariable UUID id, @RequestParam(required = false) @Nullable Long position) {
        return matters.answer(trail(viewer, id), position, viewer);
    }

    /** Its events, in the order in which they were recorded. @param cursor number of the last one seen */
    @GetMapping("/events")
    Slice<AuditedEvent> events(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        var trail = trail(viewer, id);
        return AuditedEvent.slice(
                trail.events().size(), cursor, Slice.limit(limit), number -> matters.event(trail, number));
    }

    private MatterTrail trail(Viewer viewer, UUID id) {
        Auditor.mustBe(viewer);
        return trails.of(id, viewer.kommune()).orElseThrow(NotHere::new);
    }
}
