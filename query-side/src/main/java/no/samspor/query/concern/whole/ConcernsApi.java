package no.samspor.query.concern.whole;

import java.util.UUID;
import no.samspor.query.platform.Reads;
import no.samspor.query.platform.Viewer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** One concern as JSON. */
@RestController
@Reads({ConcernProjection.NAME, ConcernStepsProjection.NAME, ConcernCasesProjection.NAME})
class ConcernsApi {

    private final Concerns concerns;

    ConcernsApi(Concerns concerns) {
        this.concerns = concerns;
    }

    /** Its ETag is what a change must say in {@code If-Match}. */
    @GetMapping("/api/concerns/{id}")
    ResponseEntity<ConcernView> one(@PathVariable UUID id, Viewer viewer) {
        var concern = concerns.one(id, viewer);
        return ResponseEntity.ok().eTag("\"" + concern.version() + "\"").body(concern);
    }
}
