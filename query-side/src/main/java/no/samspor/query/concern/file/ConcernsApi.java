package no.samspor.query.concern.file;

import java.util.List;
import java.util.UUID;
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

/** Concerns as JSON. */
@RestController
@RequestMapping("/api/concerns")
@Reads({ConcernProjection.NAME, ConcernStepsProjection.NAME, ConcernCasesProjection.NAME})
class ConcernsApi {

    private final ConcernList list;
    private final Concerns concerns;
    private final ConcernReconciliation reconciliation;

    ConcernsApi(ConcernList list, Concerns concerns, ConcernReconciliation reconciliation) {
        this.list = list;
        this.concerns = concerns;
        this.reconciliation = reconciliation;
    }

    @GetMapping
    Slice<ConcernItem> list(
            Viewer viewer,
            @ParameterObject ConcernFilter filter,
            @RequestParam(required = false) @Nullable Long cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return list.list(viewer, filter, cursor, Slice.limit(limit));
    }

    /** Receipts given out against concerns in the list, the newest year first. For the koordinator and the auditor. */
    @GetMapping("/reconciliation")
    List<YearOfConcerns> reconciliation(Viewer viewer) {
        return reconciliation.of(viewer);
    }

    /** Its ETag is what a change must say in {@code If-Match}. */
    @GetMapping("/{id}")
    ResponseEntity<ConcernView> one(@PathVariable UUID id, Viewer viewer) {
        var concern = concerns.one(id, viewer);
        return ResponseEntity.ok().eTag("\"" + concern.version() + "\"").body(concern);
    }
}
