package no.samspor.query.audit.evidence;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import no.samspor.kernel.access.AccessLog;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.evidence.EvidenceLog;
import no.samspor.kernel.evidence.Sealed;
import no.samspor.query.audit.replay.Auditor;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.Viewer;
import org.springframework.beans.factory.annotation.Qualifier;
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

/** The evidence of what happened, and of who has read it, as others can check it; for the auditor. */
@RestController
@RequestMapping("/api/audit/evidence")
class EvidenceApi {

    private final EvidenceLog events;
    private final EvidenceLog readings;
    private final Completeness completeness;
    private final AccessLog accessLog;

    EvidenceApi(
            EvidenceLog events,
            @Qualifier("evidenceOfReadings") EvidenceLog readings,
            Completeness completeness,
            AccessLog accessLog) {
        this.events = events;
        this.readings = readings;
        this.completeness = completeness;
        this.accessLog = accessLog;
    }

    private EvidenceLog log(Sealed what) {
        return switch (what) {
            case EVENTS -> events;
            case READINGS -> readings;
        };
    }

    /** How far it has come. @param log of what happened, or of who has read what */
    @GetMapping
    EvidenceView evidence(Viewer viewer, @RequestParam(defaultValue = "EVENTS") Sealed log) {
        return EvidenceView.of(audited(viewer), log(log));
    }

    /** Whether the events in the store are those that are sealed, and those that each view has been given. */
    @GetMapping("/completeness")
    CompletenessView completeness(Viewer viewer) {
        return completeness.of(audited(viewer));
    }

    /** The newest checkpoint, to keep outside. */
    @GetMapping("/checkpoint")
    ResponseEntity<String> checkpoint(Viewer viewer, @RequestParam(defaultValue = "EVENTS") Sealed log) {
        var kommune = audited(viewer);
        return file(
                        "sjekkpunkt-" + prefix(log) + kommune + ".txt",
                        new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(log(log).checkpoint(kommune).orElseThrow(NotHere::new));
    }

    /** Proves that an event is in the tree of the newest checkpoint. */
    @GetMapping("/events/{event}")
    InclusionView inclusion(Viewer viewer, @PathVariable UUID event) {
        return events.inclusion(audited(viewer), event).map(InclusionView::of).orElseThrow(NotHere::new);
    }

    /** Proves that a reading is in the tree of the newest checkpoint. */
    @GetMapping("/readings/{reading}")
    InclusionView inclusionOfReading(Viewer viewer, @PathVariable UUID reading) {
        return readings.inclusion(audited(viewer), reading)
                .map(InclusionView::of)
                .orElseThrow(NotHere::new);
    }

    /** Proves that the tree of one checkpoint grew into that of a later one. @param first sizes in leaves */
    @GetMapping("/consistency")
    ConsistencyView consistency(
            Viewer viewer,
            @RequestParam long first,
            @RequestParam long second,
            @RequestParam(defaultValue = "EVENTS") Sealed log) {
        var kommune = audited(viewer);
        try {
            return new ConsistencyView(first, second, log(log).consistency(kommune, first, second));
        } catch (IllegalArgumentException noSuchTrees) {
            throw new NotHere();
        }
    }

    /** Everything that is stored of the kommune up to the newest checkpoint, for the verifier. */
    @GetMapping("/pack")
    ResponseEntity<StreamingResponseBody> pack(Viewer viewer, @RequestParam(defaultValue = "EVENTS") Sealed log) {
        var kommune = audited(viewer);
        accessLog.write(viewer.actor(), "/api/audit/evidence/pack", null);
        return file("bevis-" + prefix(log) + kommune + ".zip", new MediaType("application", "zip"))
                .body(to -> log(log).writePack(kommune, to));
    }

    private static String prefix(Sealed log) {
        return log == Sealed.READINGS ? "innsyn-" : "";
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
