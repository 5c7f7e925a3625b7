package no.samspor.query.audit.why;

import java.util.UUID;
import no.samspor.query.audit.replay.Auditor;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.Reads;
import no.samspor.query.platform.Viewer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Why something exists and what came of it, for the auditor. */
@RestController
@Reads(WhyProjection.NAME)
class WhyApi {

    private final Whys whys;

    WhyApi(Whys whys) {
        this.whys = whys;
    }

    /** @param id of a tiltak, a decision, a sub-goal or a concern */
    @GetMapping("/api/audit/why/{id}")
    WhyView why(Viewer viewer, @PathVariable UUID id) {
        Auditor.mustBe(viewer);
        return whys.of(viewer.kommune(), id).orElseThrow(NotHere::new);
    }
}
