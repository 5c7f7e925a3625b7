package no.samspor.query.plan.report;

import java.util.List;
import no.samspor.query.decision.register.DecisionRegister;
import no.samspor.query.organisation.BodyView;
import no.samspor.query.organisation.Organisation;
import no.samspor.query.plan.Hands;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.Reads;
import no.samspor.query.platform.Viewer;
import no.samspor.query.platform.web.Dates;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** «Årsrapport»: the figures of a year with what they count, and what is written to them; made to be printed. */
@Controller
@Reads(ReportProjection.NAME)
class ReportPage {

    private final Reports reports;
    private final DecisionRegister decisions;
    private final Hands hands;
    private final Organisation organisation;
    private final Dates dates;

    ReportPage(Reports reports, DecisionRegister decisions, Hands hands, Organisation organisation, Dates dates) {
        this.reports = reports;
        this.decisions = decisions;
        this.hands = hands;
        this.organisation = organisation;
        this.dates = dates;
    }

    @GetMapping("/arsrapport/{year}")
    String one(Viewer viewer, @PathVariable int year, Model model) {
        var report = reports.find(viewer, year).orElse(null);
        if (report == null) {
            return begin(viewer, year, model);
        }
        var may = ReportMay.of(viewer, report, hands);
        model.addAttribute("report", report);
        model.addAttribute("may", may);
        model.addAttribute(
                "decisions",
                may.answer() && may.byDecision() ? decisions.standingOf(viewer, viewer.body()) : List.of());
        model.addAttribute("early", runs(year));
        return "plan/report/report";
    }

    /** There is none yet: whoever may draft it can begin here. */
    private String begin(Viewer viewer, int year, Model model) {
        var bodies = organisation.onTheLadder(viewer.kommune(), dates.today()).stream()
                .filter(BodyView::speaksForItsLevel)
                .filter(body -> hands.draftsFor(viewer, body.id().toString()))
                .toList();
        if (bodies.isEmpty() || year > dates.today().getYear() || reports.isBegun(viewer.kommune(), year)) {
            throw new NotHere();
        }
        model.addAttribute("year", year);
        model.addAttribute("bodies", bodies);
        model.addAttribute("chosen", bodies.get(bodies.size() > 2 ? 1 : 0).id());
        model.addAttribute("early", runs(year));
        return "plan/report/new";
    }

    private boolean runs(int year) {
        return year == dates.today().getYear();
    }
}
