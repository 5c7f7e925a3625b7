package no.samspor.query.audit.acts;

import no.samspor.query.audit.replay.Auditor;
import no.samspor.query.platform.CannotBeAsked;
import no.samspor.query.platform.Slice;
import no.samspor.query.platform.Viewer;
import no.samspor.query.platform.export.Download;
import no.samspor.query.platform.export.ExportFormat;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who did what, for the auditor. */
@RestController
class ActsApi {

    private final Acts acts;
    private final TrailExport export;

    ActsApi(Acts acts, TrailExport export) {
        this.acts = acts;
        this.export = export;
    }

    /** What was done in the kommune, the newest first. */
    @GetMapping("/api/audit/acts")
    Slice<ActView> acts(
            Viewer viewer,
            @ParameterObject ActsFilter filter,
            @RequestParam(required = false) @Nullable Long cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        Auditor.mustBe(viewer);
        CannotBeAsked.backwards(filter.from(), filter.to());
        return acts.find(viewer.kommune(), filter, cursor, Slice.limit(limit));
    }

    /**
     * The same as a file, whole, in the order in which it was recorded, with the position that it was made at: asked
     * for as of that position it comes out the same.
     */
    @GetMapping("/api/audit/acts/export")
    ResponseEntity<Download> export(
            Viewer viewer,
            @ParameterObject ActsFilter filter,
            @RequestParam(defaultValue = "CSV") ExportFormat format) {
        Auditor.mustBe(viewer);
        CannotBeAsked.backwards(filter.from(), filter.to());
        return export.of(viewer, filter, format);
    }
}
