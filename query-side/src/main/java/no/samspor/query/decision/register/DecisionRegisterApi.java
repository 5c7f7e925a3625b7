package no.samspor.query.decision.register;

import java.util.UUID;
import no.samspor.query.decision.register.DecisionRegister.Cursor;
import no.samspor.query.platform.CannotBeAsked;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.Reads;
import no.samspor.query.platform.Slice;
import no.samspor.query.platform.Viewer;
import no.samspor.query.platform.export.Download;
import no.samspor.query.platform.export.ExportFormat;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register as JSON. */
@RestController
@Reads(RegisterProjection.NAME)
class DecisionRegisterApi {

    private final DecisionRegister register;
    private final RegisterExport export;

    DecisionRegisterApi(DecisionRegister register, RegisterExport export) {
        this.register = register;
        this.export = export;
    }

    @GetMapping("/api/decisions")
    Slice<DecisionItem> list(
            Viewer viewer,
            @ParameterObject RegisterFilter filter,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        return register.list(viewer, filter, Cursor.read(cursor), Slice.limit(limit));
    }

    /**
     * The register as a file, whole, with the position that it was made at: asked for as of that position it comes out
     * the same.
     */
    @GetMapping("/api/decisions/export")
    ResponseEntity<Download> export(
            Viewer viewer,
            @ParameterObject RegisterFilter filter,
            @RequestParam(defaultValue = "CSV") ExportFormat format) {
        if (!viewer.seesTheWork()) {
            throw new NotHere();
        }
        CannotBeAsked.backwards(filter.from(), filter.to());
        return export.of(viewer, filter, format);
    }

    @GetMapping("/api/decisions/{id}")
    ResponseEntity<DecisionView> one(Viewer viewer, @PathVariable UUID id) {
        var decision = register.find(viewer, id).orElseThrow(NotHere::new);
        return ResponseEntity.ok().eTag("\"" + decision.item().version() + "\"").body(decision);
    }
}
