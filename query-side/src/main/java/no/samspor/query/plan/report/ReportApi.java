package no.samspor.query.plan.report;

import java.util.List;
import java.util.UUID;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.Reads;
import no.samspor.query.platform.Viewer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Årsrapporter as JSON. */
@RestController
@Reads(ReportProjection.NAME)
class ReportApi {

    private final Reports reports;

    ReportApi(Reports reports) {
        this.reports = reports;
    }

    @GetMapping("/api/annual-reports")
    Found list(Viewer viewer) {
        return new Found(reports.all(viewer));
    }

    @GetMapping("/api/annual-reports/{id}")
    ResponseEntity<ReportView> one(Viewer viewer, @PathVariable UUID id) {
        var report = reports.find(viewer, id).orElseThrow(NotHere::new);
        return ResponseEntity.ok().eTag("\"" + report.version() + "\"").body(report);
    }

    /** One a year, so they need no pages. */
    record Found(List<ReportItem> items) {}
}
