package no.samspor.query.casework.grensegruppe;

import java.util.List;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.OpenToGrensegrupper;
import no.samspor.query.platform.Reads;
import no.samspor.query.platform.Slice;
import no.samspor.query.platform.Viewer;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What lies before a grensegruppe, over HTTP, as on the page. */
@RestController
@OpenToGrensegrupper
@Reads(MatterProjection.NAME)
class MatterApi {

    private final Matters matters;

    MatterApi(Matters matters) {
        this.matters = matters;
    }

    /** A grensegruppe has few matters: all of them, those that wait for an answer first. */
    @GetMapping("/api/matters")
    Slice<MatterView> all(Viewer viewer) {
        if (!Matters.isFor(viewer)) {
            throw new NotHere();
        }
        List<MatterView> all = matters.all(viewer);
        return new Slice<>(all, all.size(), null);
    }
}
