package no.samspor.query.audit.matter;

import java.util.UUID;
import no.samspor.query.audit.moment.NoSuchMoment;
import no.samspor.query.audit.moment.WhyNoMoment;
import no.samspor.query.audit.replay.Auditor;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Whatever has a life of its own and is no case, event by event. What is shown is in the address. */
@Controller
class MatterPage {

    private final MatterTrails trails;
    private final Matters matters;
    private final WhyNoMoment why;

    MatterPage(MatterTrails trails, Matters matters, WhyNoMoment why) {
        this.trails = trails;
        this.matters = matters;
        this.why = why;
    }

    @GetMapping("/revisjon/hendelser/{id}")
    ModelAndView step(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String position,
            @RequestParam(name = "alle", defaultValue = "false") boolean allSteps) {
        Auditor.mustBe(viewer);
        var trail = trails.of(id, viewer.kommune()).orElseThrow(NotHere::new);
        try {
            return new ModelAndView("audit/matter", "matter", matters.page(trail, position, viewer, allSteps));
        } catch (NoSuchMoment none) {
            return nowhere(trail, none);
        }
    }

    private ModelAndView nowhere(MatterTrail trail, NoSuchMoment none) {
        var page = new ModelAndView("audit/matter-nowhere", HttpStatus.NOT_FOUND);
        page.addObject("trail", trail);
        page.addObject("steps", Matters.addresses(trail));
        page.addObject("sentence", why.says(none));
        return page;
    }
}
