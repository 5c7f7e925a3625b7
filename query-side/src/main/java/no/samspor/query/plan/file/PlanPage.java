package no.samspor.query.plan.file;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.query.audit.matter.MatterTrails;
import no.samspor.query.audit.sentence.EventSentence;
import no.samspor.query.audit.sentence.EventSentences;
import no.samspor.query.decision.register.DecisionItem;
import no.samspor.query.decision.register.DecisionRegister;
import no.samspor.query.knowledge.Indicators;
import no.samspor.query.organisation.BodyView;
import no.samspor.query.organisation.Organisation;
import no.samspor.query.plan.Hands;
import no.samspor.query.plan.report.Reports;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.Reads;
import no.samspor.query.platform.Recorded;
import no.samspor.query.platform.Viewer;
import no.samspor.query.platform.web.Dates;
import no.samspor.query.tiltak.board.ServingTiltak;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** «Plan og rapport»: the plan in force with how it goes, the drafts and those before; and the årsrapporter. */
@Controller
@Reads({PlanProjection.NAME, "annual-report", "knowledge", "tiltak"})
class PlanPage {

    private static final int YEARS = 3;

    private final Plans plans;
    private final Reports reports;
    private final Indicators indicators;
    private final ServingTiltak tiltak;
    private final DecisionRegister decisions;
    private final Hands hands;
    private final Organisation organisation;
    private final MatterTrails trails;
    private final EventSentences sentences;
    private final Dates dates;

    PlanPage(
            Plans plans,
            Reports reports,
            Indicators indicators,
            ServingTiltak tiltak,
            DecisionRegister decisions,
            Hands hands,
            Organisation organisation,
            MatterTrails trails,
            EventSentences sentences,
            Dates dates) {
        this.plans = plans;
        this.reports = reports;
        this.indicators = indicators;
        this.tiltak = tiltak;
        this.decisions = decisions;
        this.hands = hands;
        this.organisation = organisation;
        this.trails = trails;
        this.sentences = sentences;
        this.dates = dates;
    }

    @GetMapping("/plan")
    String now(Viewer viewer, Model model) {
        if (!viewer.seesTheWork()) {
            throw new NotHere();
        }
        var plan = plans.inForce(viewer).orElse(null);
        model.addAttribute("plan", plan);
        model.addAttribute(
                "others",
                plans.all(viewer).stream()
                        .filter(other -> other.status() != PlanStatus.IN_FORCE)
                        .toList());
        model.addAttribute("reports", reports.all(viewer));
        model.addAttribute("drafts", !drafters(viewer).isEmpty());
        model.addAttribute("unreported", reports.unreported(viewer, dates.today()));
        model.addAttribute("work", work(viewer));
        return "plan/file/now";
    }

    @GetMapping("/plan/nytt")
    String form(Viewer viewer, Model model) {
        var bodies = drafters(viewer);
        if (bodies.isEmpty()) {
            throw new NotHere();
        }
        var year = dates.today().getYear();
        model.addAttribute("bodies", bodies);
        model.addAttribute("chosen", chosen(bodies));
        model.addAttribute("from", year + 1);
        model.addAttribute("until", year + YEARS);
        var earlier = plans.inForce(viewer);
        model.addAttribute("earlier", earlier.orElse(null));
        model.addAttribute("carried", earlier.map(PlanPage::carried).orElse(List.of()));
        return "plan/file/new";
    }

    @GetMapping("/plan/{id}")
    String one(Viewer viewer, @PathVariable UUID id, Model model) {
        var plan = plans.find(viewer, id).orElseThrow(NotHere::new);
        var may = PlanMay.of(viewer, plan, hands, dates.today().getYear());
        model.addAttribute("plan", plan);
        model.addAttribute("may", may);
        model.addAttribute("work", work(viewer));
        model.addAttribute(
                "decisions",
                may.answer() && may.byDecision() ? decisions.standingOf(viewer, viewer.body()) : List.of());
        model.addAttribute("events", events(viewer, id));
        return "plan/file/plan";
    }

    private GoalWork work(Viewer viewer) {
        var serving = tiltak.byGoal(viewer, dates.today());
        var named = new HashMap<UUID, DecisionItem>();
        serving.values().stream()
                .flatMap(List::stream)
                .flatMap(each -> Stream.ofNullable(each.decision()))
                .distinct()
                .forEach(id -> decisions.find(viewer, id).ifPresent(decision -> named.put(id, decision.item())));
        return new GoalWork(serving, named, indicators.byGoal(viewer));
    }

    /** The goals of a plan as a later one carries them on, each main goal before what is under it. */
    private static List<Carried> carried(PlanView plan) {
        return plan.goals().stream()
                .flatMap(main -> Stream.concat(
                        Stream.of(new Carried(main.id(), null, main.text(), main.why())),
                        main.under().stream().map(goal -> new Carried(goal.id(), main.id(), goal.text(), goal.why()))))
                .toList();
    }

    private List<Told> events(Viewer viewer, UUID id) {
        return trails.of(id, viewer.kommune())
                .map(trail -> trail.events().reversed().stream()
                        .map(recorded -> new Told(recorded, sentences.of(recorded, trail.subjects())))
                        .toList())
                .orElse(List.of());
    }

    /** The groups that the viewer may draft a plan for. */
    private List<BodyView> drafters(Viewer viewer) {
        return organisation.onTheLadder(viewer.kommune(), dates.today()).stream()
                .filter(BodyView::speaksForItsLevel)
                .filter(body -> hands.draftsFor(viewer, body.id().toString()))
                .toList();
    }

    /** The group that has the koordineringsgruppe's mandate: at koordinerende level, or where there is none, below. */
    private static BodyId chosen(List<BodyView> bodies) {
        return bodies.stream()
                .filter(body -> body.level() == Level.KOORDINERENDE)
                .findFirst()
                .orElse(bodies.getFirst())
                .id();
    }

    /** What happened to the plan, in words. */
    record Told(Recorded recorded, EventSentence sentence) {}

    /** A goal of the plan in force, as the form sends it. */
    record Carried(
            UUID id,
            @Nullable UUID under,
            String text,
            @Nullable String why) {}
}
