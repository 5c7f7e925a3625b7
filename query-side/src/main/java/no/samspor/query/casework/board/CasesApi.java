package no.samspor.query.casework.board;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.UUID;
import no.samspor.query.casework.brief.CaseBrief;
import no.samspor.query.casework.brief.CaseBriefs;
import no.samspor.query.casework.file.CaseFiles;
import no.samspor.query.casework.file.CaseFilter;
import no.samspor.query.casework.file.CaseView;
import no.samspor.query.casework.timeline.TimelineEntry;
import no.samspor.query.casework.timeline.Timelines;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.Reads;
import no.samspor.query.platform.Slice;
import no.samspor.query.platform.Viewer;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Cases as JSON: whole for those who may read notes, as lifts with their summaries for the levels above. What the
 * viewer may not know of is not there.
 */
@RestController
@RequestMapping("/api/cases")
@Reads({"case-file", "case-brief", "upper-timeline", "audit-trail"})
class CasesApi {

    private final CaseFiles files;
    private final CaseBriefs briefs;
    private final Timelines timelines;

    CasesApi(CaseFiles files, CaseBriefs briefs, Timelines timelines) {
        this.files = files;
        this.briefs = briefs;
        this.timelines = timelines;
    }

    @GetMapping
    Slice<?> list(
            Viewer viewer,
            @ParameterObject CaseFilter filter,
            @RequestParam(required = false) @Nullable Long cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return viewer.readsNotes()
                ? files.list(viewer, filter, cursor, Slice.limit(limit))
                : briefs.list(viewer, cursor, Slice.limit(limit));
    }

    @GetMapping("/{id}")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(oneOf = {CaseView.class, CaseBrief.class})))
    ResponseEntity<?> one(Viewer viewer, @PathVariable UUID id) {
        if (viewer.readsNotes()) {
            var file = files.find(viewer, id).orElseThrow(NotHere::new);
            return tagged(file.item().version(), file);
        }
        var brief = briefs.find(viewer, id).orElseThrow(NotHere::new);
        return tagged(brief.version(), brief);
    }

    @GetMapping("/{id}/timeline")
    Slice<TimelineEntry> timeline(Viewer viewer, @PathVariable UUID id) {
        one(viewer, id);
        var entries = timelines.of(viewer, id);
        return new Slice<>(entries, entries.size(), null);
    }

    private static ResponseEntity<?> tagged(long version, Object body) {
        return ResponseEntity.ok().eTag("\"" + version + "\"").body(body);
    }
}
