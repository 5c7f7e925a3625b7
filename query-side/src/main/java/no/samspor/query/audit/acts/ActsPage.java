package no.samspor.query.audit.acts;

import java.util.Arrays;
import no.samspor.kernel.actor.Role;
import no.samspor.query.audit.replay.Auditor;
import no.samspor.query.organisation.Organisation;
import no.samspor.query.platform.Slice;
import no.samspor.query.platform.Viewer;
import no.samspor.query.platform.export.ExportFormat;
import no.samspor.query.platform.web.Dates;
import no.samspor.query.platform.web.PageAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** «Hvem har gjort hva». */
@Controller
class ActsPage {

    private final Acts acts;
    private final Organisation organisation;
    private final Dates dates;
    private final ActsChips chips;

    ActsPage(Acts acts, Organisation organisation, Dates dates, ActsChips chips) {
        this.acts = acts;
        this.organisation = organisation;
        this.dates = dates;
        this.chips = chips;
    }

    @GetMapping("/revisjon/spor")
    String page(Viewer viewer, ActsFilter filter, @RequestParam(required = false) @Nullable Long cursor, Model page) {
        Auditor.mustBe(viewer);
        var found = acts.find(viewer.kommune(), filter, cursor, Slice.limit(null));
        page.addAttribute("acts", found);
        page.addAttribute("people", acts.people(viewer.kommune()));
        page.addAttribute(
                "roles",
                Arrays.stream(Role.values())
                        .filter(role -> role != Role.AUDITOR)
                        .toList());
        page.addAttribute("bodies", organisation.bodies(viewer.kommune(), dates.today()));
        page.addAttribute("levels", organisation.ladder(viewer.kommune()));
        page.addAttribute("kinds", ActKind.values());
        page.addAttribute("filter", filter);
        page.addAttribute("chips", chips.of(viewer.kommune(), filter));
        page.addAttribute("exports", ExportFormat.links("/api/audit/acts/export"));
        page.addAttribute("next", PageAddress.next(found.next()));
        return "audit/acts";
    }
}
