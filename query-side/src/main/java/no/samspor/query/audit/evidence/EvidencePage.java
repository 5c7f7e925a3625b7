package no.samspor.query.audit.evidence;

import no.samspor.query.platform.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** «Bevis»: whether everything is sealed, and what to take home. */
@Controller
class EvidencePage {

    private final EvidenceApi evidence;

    EvidencePage(EvidenceApi evidence) {
        this.evidence = evidence;
    }

    @GetMapping("/revisjon/bevis")
    String page(Viewer viewer, Model page) {
        page.addAttribute("evidence", evidence.evidence(viewer));
        return "audit/evidence";
    }
}
