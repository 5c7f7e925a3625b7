package no.samspor.query.audit.why;

import java.util.UUID;
import no.samspor.query.audit.replay.Auditor;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.Reads;
import no.samspor.query.platform.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** «Hvorfor finnes dette?» */
@Controller
@Reads(WhyProjection.NAME)
class WhyPage {

    private final Whys whys;

    WhyPage(Whys whys) {
        this.whys = whys;
    }

    @GetMapping("/revisjon/hvorfor/{id}")
    String page(Viewer viewer, @PathVariable UUID id, Model page) {
        Auditor.mustBe(viewer);
        page.addAttribute("why", whys.of(viewer.kommune(), id).orElseThrow(NotHere::new));
        return "audit/why";
    }
}
