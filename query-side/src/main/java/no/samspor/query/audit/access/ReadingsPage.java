package no.samspor.query.audit.access;

import java.time.LocalDate;
import java.util.UUID;
import no.samspor.query.audit.replay.Auditor;
import no.samspor.query.platform.Slice;
import no.samspor.query.platform.Viewer;
import no.samspor.query.platform.web.PageAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** «Innsynslogg»: who has read what, when and why; narrowed to one person, one case, some days. */
@Controller
class ReadingsPage {

    private final Readings readings;

    ReadingsPage(Readings readings) {
        this.readings = readings;
    }

    @GetMapping("/revisjon/innsyn")
    String page(
            Viewer viewer,
            @RequestParam(name = "leser", required = false) @Nullable UUID reader,
            @RequestParam(name = "om", required = false) @Nullable String subject,
            @RequestParam(name = "fra", required = false) @Nullable LocalDate from,
            @RequestParam(name = "til", required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable Long cursor,
            Model page) {
        Auditor.mustBe(viewer);
        var asked = new Readings.Asked(reader, subject, from, to);
        var found = readings.find(viewer.kommune(), asked, cursor, Slice.limit(null));
        page.addAttribute("readings", found);
        page.addAttribute("readers", readings.readers(viewer.kommune()));
        page.addAttribute("asked", asked);
        page.addAttribute("narrowed", reader != null || subject != null || from != null || to != null);
        page.addAttribute("next", PageAddress.next(found.next()));
        return "audit/readings";
    }
}
