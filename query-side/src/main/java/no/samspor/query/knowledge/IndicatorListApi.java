package no.samspor.query.knowledge;

import java.util.List;
import no.samspor.query.platform.NothingProtected;
import no.samspor.query.platform.Reads;
import no.samspor.query.platform.Viewer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Indicators as JSON. */
@RestController
@Reads(IndicatorProjection.NAME)
@NothingProtected
class IndicatorListApi {

    private final Indicators indicators;

    IndicatorListApi(Indicators indicators) {
        this.indicators = indicators;
    }

    @GetMapping("/api/indicators")
    ResponseEntity<Found> list(Viewer viewer) {
        return ResponseEntity.ok()
                .eTag("\"" + indicators.version(viewer) + "\"")
                .body(new Found(indicators.all(viewer)));
    }

    /** All series; a kommune follows some tens of indicators. */
    record Found(List<IndicatorSeries> items) {}
}
