package no.samspor.query.audit.acts;

import no.samspor.query.audit.replay.Auditor;
import no.samspor.query.platform.Slice;
import no.samspor.query.platform.Viewer;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who did what, for the auditor. */
@RestController
class ActsApi {

    private final Acts acts;

    ActsApi(Acts acts) {
        this.acts = acts;
    }

    /** What was done in the kommune, the newest first. */
    @GetMapping("/api/audit/acts")
    Slice<ActView> acts(
            Viewer viewer,
            @ParameterObject ActsFilter filter,
            @RequestParam(required = false) @Nullable Long cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        Auditor.mustBe(viewer);
        return acts.find(viewer.kommune(), filter, cursor, Slice.limit(limit));
    }
}
