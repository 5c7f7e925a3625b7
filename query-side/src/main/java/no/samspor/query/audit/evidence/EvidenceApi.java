package no.samspor.query.audit.evidence;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.evidence.EvidenceLog;
import no.samspor.query.audit.replay.Auditor;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.Viewer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The evidence as others can check it, for the auditor. */
@RestController
@RequestMapping("/api/audit/evidence")
class EvidenceApi {

    private final EvidenceLog log;

    EvidenceApi(EvidenceLog log) {
        this.log = log;
    }

    /** How far it has come. */
    @GetMapping
    EvidenceView evidence(Viewer viewer) {
        return EvidenceView.of(audited(viewer), log);
    }

    /** The newest checkpoint, to keep outside. */
    @GetMapping("/checkpoint")
    ResponseEntity<String> checkpoint(Viewer viewer) {
        var kommune = audited(viewer);
        return file("sjekkpunkt-" + kommune + ".txt", new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(log.checkpoint(kommune).orElseThrow(NotHere::new));
    }

    /** Proves that an event is in the tree of the newest checkpoint. */
    @GetMapping("/events/{event}")
    InclusionView inclusion(Viewer viewer, @PathVariable UUID event) {
        return log.inclusion(audited(viewer), event)
                .map(proof -> new InclusionView(proof.leaf(), proof.entry(), proof.path(), proof.checkpoint()))
                .orElseThrow(NotHere::new);
    }

    /** Proves that the tree of one checkpoint grew into that of a later one. @param first sizes in leaves */
    @GetMapping("/consistency")
    ConsistencyView consistency(Viewer viewer, @RequestParam long first, @RequestParam long second) {
        var kommune = audited(viewer);
        try {
            return new ConsistencyView(first, second, log.consistency(kommune, first, second));
        } catch (IllegalArgumentException noSuchTrees) {
            throw new NotHere();
        }
    }

    /** Everything that is stored of the kommune up to the newest checkpoint, for the verifier. */
    @GetMapping("/pack")
    ResponseEntity<StreamingResponseBody> pack(Viewer viewer) {
        var kommune = audited(viewer);
        return file("bevis-" + kommune + ".zip", new MediaType("application", "zip"))
                .body(to -> log.writePack(kommune, to));
    }

    private static ResponseEntity.BodyBuilder file(String name, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString());
    }

    private static Kommunenummer audited(Viewer viewer) {
        Auditor.mustBe(viewer);
        return viewer.kommune();
    }
}
