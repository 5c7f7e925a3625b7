package no.samspor.query.concern.board;

import no.samspor.query.platform.Reads;
import no.samspor.query.platform.Slice;
import no.samspor.query.platform.Viewer;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The list of concerns as JSON. */
@RestController
@Reads(ConcernBoardProjection.NAME)
class ConcernBoardApi {

    private final ConcernBoard board;

    ConcernBoardApi(ConcernBoard board) {
        this.board = board;
    }

    @GetMapping("/api/concerns")
    Slice<ConcernItem> list(
            Viewer viewer,
            @ParameterObject ConcernFilter filter,
            @RequestParam(required = false) @Nullable Long cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return board.list(viewer, filter, cursor, Slice.limit(limit));
    }
}
