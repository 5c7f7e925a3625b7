package no.samspor.query.casework.file;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.query.casework.brief.CaseBriefs;
import no.samspor.query.casework.grensegruppe.Matters;
import no.samspor.query.casework.timeline.Timelines;
import no.samspor.query.decision.register.DecisionItem;
import no.samspor.query.decision.register.DecisionRegister;
import no.samspor.query.knowledge.Indicators;
import no.samspor.query.organisation.BodyView;
import no.samspor.query.organisation.Named;
import no.samspor.query.organisation.Organisation;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.Viewer;
import no.samspor.query.platform.ViewerResolver;
import no.samspor.query.platform.web.Dates;
import no.samspor.query.tiltak.board.TiltakItem;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A case. The same address for all: the levels above utførende find the lifts with their summaries there. */
@Controller
class CasePage {

    private static final int ENTRIES = 8;

    private final CaseFiles files;
    private final CaseBriefs briefs;
    private final Timelines timelines;
    private final CaseTiltak tiltak;
    private final DecisionRegister decisions;
    private final Organisation organisation;
    private final Matters matters;
    private final Indicators indicators;
    private final Staff staff;
    private final ViewerResolver viewers;
    private final Dates dates;
    private final MessageSource texts;

    CasePage(
            CaseFiles files,
            CaseBriefs briefs,
            Timelines timelines,
            CaseTiltak tiltak,
            DecisionRegister decisions,
            Organisation organisation,
            Matters matters,
            Indicators indicators,
            Staff staff,
            ViewerResolver viewers,
            Dates dates,
            MessageSource texts) {
        this.files = files;
        this.briefs = briefs;
        this.timelines = timelines;
        this.tiltak = tiltak;
        this.decisions = decisions;
        this.organisation = organisation;
        this.matters = matters;
        this.indicators = indicators;
        this.staff = staff;
        this.viewers = viewers;
        this.dates = dates;
        this.texts = texts;
    }

    /** A link within the case. */
    record Tab(String href, String text, @Nullable Integer count, boolean current) {}

    /** @param shown {@code alle} for the whole timeline */
    @GetMapping("/saker/{id}")
    String show(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(name = "tidslinje", required = false) @Nullable String shown,
            @RequestParam(name = "hendelse", required = false) @Nullable Long event,
            Locale locale,
            HttpServletRequest request,
            Model model) {
        var ladder = organisation.ladder(viewer.kommune());
        model.addAttribute("ladder", ladder);
        var template =
                viewer.readsNotes() ? file(viewer, id, ladder, request, model) : brief(viewer, id, ladder, model);
        var entries = timelines.of(viewer, id);
        var whole = "alle".equals(shown) || event != null;
        model.addAttribute(
                "entries", whole ? entries : entries.stream().limit(ENTRIES).toList());
        model.addAttribute("total", entries.size());
        var work = tiltak.of(viewer, id);
        if (!work.isEmpty()) {
            model.addAttribute("work", tiltak.lines(work, locale));
        }
        var decided = decisions.about(viewer, id);
        model.addAttribute("decisions", decided);
        model.addAttribute("basisNames", names(work, decided, viewer));
        model.addAttribute("tabs", tabs(id, entries.size(), work.size(), decided.size(), viewer, locale));
        return template;
    }

    private String file(Viewer viewer, UUID id, List<Level> ladder, HttpServletRequest request, Model model) {
        var file = files.find(viewer, id).orElseThrow(NotHere::new);
        var item = file.item();
        var lift = file.lift();
        var actions = CaseActions.of(
                viewer, item.isOpen(), item.level(), item.body(), lift == null ? null : lift.body(), ladder);
        model.addAttribute("file", file);
        model.addAttribute("actions", actions);
        model.addAttribute("elsewhere", elsewhere(viewer, lift == null ? item.body() : lift.body(), request));
        if (lift != null) {
            briefs.find(viewer.kommune(), lift.to(), id)
                    .ifPresent(brief -> model.addAttribute("lifted", brief.latest()));
        }
        var coordinates = viewer.role() == Role.COORDINATOR;
        model.addAttribute("matters", matters.of(viewer, id));
        model.addAttribute("coordinates", coordinates);
        model.addAttribute(
                "bring",
                coordinates
                        && item.isOpen()
                        && !organisation
                                .grensegrupper(viewer.kommune(), dates.today())
                                .isEmpty());
        if (actions.assign()) {
            model.addAttribute("people", staff.on(viewer.kommune(), dates.today()));
        }
        if (actions.delegate()) {
            model.addAttribute("below", below(viewer, item.level()));
        }
        return "casework/case";
    }

    private String brief(Viewer viewer, UUID id, List<Level> ladder, Model model) {
        var brief = briefs.find(viewer, id).orElseThrow(NotHere::new);
        var waiting = brief.liftedTo() == null ? null : brief.latest().to();
        var actions = CaseActions.of(viewer, brief.isOpen(), brief.level(), brief.body(), waiting, ladder);
        model.addAttribute("brief", brief);
        model.addAttribute("actions", actions);
        if (actions.delegate()) {
            model.addAttribute("below", below(viewer, brief.level()));
        }
        return "casework/brief";
    }

    /** The seat that the viewer holds in the body that has the case, when they look in another. */
    private List<Named> elsewhere(Viewer viewer, Named body, HttpServletRequest request) {
        return viewers.seatsOf(request).stream()
                .filter(seat -> !seat.equals(viewer) && seat.body().toString().equals(body.id()))
                .map(seat -> new Named(seat.actingAs(), body.name()))
                .toList();
    }

    private List<Named> below(Viewer viewer, Level level) {
        return organisation.bodies(viewer.kommune(), dates.today()).stream()
                .filter(body -> body.level() != null && body.level().compareTo(level) < 0)
                .map(CasePage::named)
                .toList();
    }

    private List<Tab> tabs(UUID id, int events, int work, int decided, Viewer viewer, Locale locale) {
        var here = "/saker/" + id;
        var tabs = new ArrayList<>(List.of(
                new Tab(here, text("case.tab.overview", locale), null, true),
                new Tab("#tidslinje", text("case.tab.timeline", locale), events, false)));
        if (work > 0) {
            tabs.add(new Tab("#tiltak", text("case.tab.tiltak", locale), work, false));
        }
        if (decided > 0) {
            tabs.add(new Tab("#vedtak", text("case.tab.decisions", locale), decided, false));
        }
        if (viewer.role() == Role.AUDITOR) {
            tabs.add(new Tab("/revisjon" + here, text("case.tab.history", locale), null, false));
        }
        return tabs;
    }

    private Map<UUID, String> names(List<TiltakItem> work, List<DecisionItem> decided, Viewer viewer) {
        Map<UUID, String> names = new HashMap<>();
        work.forEach(item -> names.put(item.id(), item.title()));
        decided.forEach(item -> names.put(item.id(), item.number() + " " + item.title()));
        names.putAll(indicators.told(viewer));
        return names;
    }

    private static Named named(BodyView body) {
        return new Named(body.id().toString(), body.name());
    }

    private String text(String key, Locale locale) {
        return texts.getMessage(key, null, locale);
    }
}
