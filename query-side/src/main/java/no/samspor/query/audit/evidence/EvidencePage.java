package no.samspor.query.audit.evidence;

import no.samspor.kernel.evidence.EvidenceLog;
import no.samspor.query.audit.replay.Auditor;
import no.samspor.query.platform.Viewer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** «Bevis»: whether everything is sealed, and what to take home. */
@Controller
class EvidencePage {

    private final EvidenceLog events;
    private final EvidenceLog readings;
    private final Completeness completeness;

    EvidencePage(EvidenceLog events, @Qualifier("evidenceOfReadings") EvidenceLog readings, Completeness completeness) {
        this.events = events;
        this.readings = readings;
        this.completeness = completeness;
    }

    @GetMapping("/revisjon/bevis")
    String page(Viewer viewer, Model page) {
        Auditor.mustBe(viewer);
        page.addAttribute("evidence", EvidenceView.of(viewer.kommune(), events));
        page.addAttribute("readings", EvidenceView.of(viewer.kommune(), readings));
        page.addAttribute("completeness", completeness.of(viewer.kommune()));
        return "audit/evidence";
    }
}
