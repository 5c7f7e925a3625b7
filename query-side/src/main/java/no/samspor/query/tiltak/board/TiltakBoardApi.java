package no.samspor.query.tiltak.board;

import java.util.UUID;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.Reads;
import no.samspor.query.platform.Slice;
import no.samspor.query.platform.Viewer;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tiltak as JSON. */
@RestController
@Reads(TiltakProjection.NAME)
class TiltakBoardApi {

    private final TiltakBoard board;

    TiltakBoardApi(TiltakBoard board) {
        this.board = board;
    }

    @GetMapping("/api/tiltak")
    Slice<TiltakItem> list(
            Viewer viewer,
            @ParameterObject TiltakFilter filter,
            @RequestParam(required = false) @Nullable Long cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return board.list(viewer, filter, cursor, Slice.limit(limit));
    }

    @GetMapping("/api/tiltak/{id}")
    ResponseEntity<TiltakView> one(Viewer viewer, @PathVariable UUID id) {
        var tiltak = board.find(viewer, id).orElseThrow(NotHere::new);
        return ResponseEntity.ok().eTag("\"" + tiltak.item().version() + "\"").body(tiltak);
    }
}
