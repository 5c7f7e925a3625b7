package no.samspor.query.plan.file;

import java.util.List;
import java.util.UUID;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.Reads;
import no.samspor.query.platform.Viewer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Plans as JSON. */
@RestController("plansApi")
@Reads(PlanProjection.NAME)
class PlanApi {

    private final Plans plans;

    PlanApi(Plans plans) {
        this.plans = plans;
    }

    @GetMapping("/api/plans")
    Found list(Viewer viewer) {
        return new Found(plans.all(viewer));
    }

    @GetMapping("/api/plans/{id}")
    ResponseEntity<PlanView> one(Viewer viewer, @PathVariable UUID id) {
        var plan = plans.find(viewer, id).orElseThrow(NotHere::new);
        return ResponseEntity.ok().eTag("\"" + plan.item().version() + "\"").body(plan);
    }

    /** All of a kommune's plans: one every few years, so they need no pages. */
    record Found(List<PlanItem> items) {}
}
