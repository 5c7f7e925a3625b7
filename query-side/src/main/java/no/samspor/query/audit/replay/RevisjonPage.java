package no.samspor.query.audit.replay;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.time.Norway;
import no.samspor.query.audit.moment.Axis;
import no.samspor.query.audit.moment.NoSuchMoment;
import no.samspor.query.audit.moment.WhyNoMoment;
import no.samspor.query.audit.trail.CaseTrail;
import no.samspor.query.audit.trail.CaseTrails;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.Reads;
import no.samspor.query.platform.Slice;
import no.samspor.query.platform.Viewer;
import no.samspor.query.platform.web.Dates;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The auditor's pages: which case, and the replay of one. What is shown is in the address. */
@Controller
@Reads("audit-trail")
class RevisjonPage {

    private final CaseTrails trails;
    private final Replays replays;
    private final Dates dates;
    private final MomentSentences sentences;
    private final WhyNoMoment why;
    private final Clock clock;

    RevisjonPage(
            CaseTrails trails, Replays replays, Dates dates, MomentSentences sentences, WhyNoMoment why, Clock clock) {
        this.trails = trails;
        this.replays = replays;
        this.dates = dates;
        this.sentences = sentences;
        this.why = why;
        this.clock = clock;
    }

    @GetMapping("/revisjon")
    String cases(
            Viewer viewer,
            @RequestParam(name = "sok", defaultValue = "") String number,
            @RequestParam(required = false) @Nullable Long cursor,
            Model page) {
        Auditor.mustBe(viewer);
        page.addAttribute("number", number);
        page.addAttribute("cases", trails.find(viewer.kommune(), number, cursor, Slice.limit(null)));
        return "audit/cases";
    }

    @GetMapping("/revisjon/saker/{id}")
    ModelAndView replay(
            Viewer viewer,
            @PathVariable CaseId id,
            @RequestParam(name = "hendelse", required = false) @Nullable String event,
            @RequestParam(name = "vedtak", required = false) @Nullable UUID decision,
            @RequestParam(required = false) @Nullable Long position,
            @RequestParam(name = "dato", required = false) @Nullable String date,
            @RequestParam(name = "kl", required = false) @Nullable String minute,
            @RequestParam(name = Axis.PAGES, required = false) @Nullable String axis,
            @RequestParam(name = "alle", defaultValue = "false") boolean allSteps) {
        Auditor.mustBe(viewer);
        var trail = trails.of(id, viewer.kommune()).orElseThrow(NotHere::new);
        var asked = new AskedMoment(event, decision, position, date, minute, Axis.named(axis));
        try {
            return moment(asked, asked.in(trail, clock), allSteps);
        } catch (NoSuchMoment none) {
            return nowhere(asked, trail, none);
        }
    }

    private ModelAndView moment(AskedMoment asked, Moment moment, boolean allSteps) {
        var page = new ModelAndView("audit/replay");
        var recordedAt = moment.current().recordedAt();
        page.addObject("replay", replays.of(moment, allSteps));
        page.addObject("when", sentences.of(asked, moment));
        page.addObject("occurred", asked.axis() == Axis.OCCURRED);
        page.addObject("date", dates.field(asked.byDate() ? asked.day() : day(moment)));
        page.addObject("clock", asked.byDate() ? asked.clock() : dates.clock(recordedAt));
        return page;
    }

    private LocalDate day(Moment moment) {
        return Norway.dayOf(moment.current().recordedAt());
    }

    private ModelAndView nowhere(AskedMoment asked, CaseTrail trail, NoSuchMoment none) {
        var page = new ModelAndView("audit/nowhere", HttpStatus.NOT_FOUND);
        page.addObject("trail", trail);
        page.addObject("steps", Replays.addresses(trail));
        page.addObject("sentence", why.says(none));
        page.addObject("date", asked.date());
        page.addObject("clock", asked.clock());
        page.addObject("occurred", asked.axis() == Axis.OCCURRED);
        return page;
    }
}
