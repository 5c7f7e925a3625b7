package no.samspor.query.casework.group;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.samspor.kernel.actor.Level;
import no.samspor.query.casework.brief.CaseBrief;
import no.samspor.query.casework.brief.CaseBriefs;
import no.samspor.query.figures.Figures;
import no.samspor.query.inbox.OpenPromises;
import no.samspor.query.organisation.Named;
import no.samspor.query.organisation.Organisation;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.Slice;
import no.samspor.query.platform.Viewer;
import no.samspor.query.platform.web.Dates;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the koordineringsgruppe has before it. Built from lifts, decisions and tiltak alone. */
@Controller
class KoordineringsgruppenPage {

    private final CaseBriefs briefs;
    private final OpenPromises promises;
    private final Organisation organisation;
    private final Figures figures;
    private final Dates dates;

    KoordineringsgruppenPage(
            CaseBriefs briefs, OpenPromises promises, Organisation organisation, Figures figures, Dates dates) {
        this.briefs = briefs;
        this.promises = promises;
        this.organisation = organisation;
        this.figures = figures;
        this.dates = dates;
    }

    @GetMapping("/koordineringsgruppen")
    String show(Viewer viewer, Model model) {
        if (!sitsThere(viewer)) {
            throw new NotHere();
        }
        var ladder = organisation.ladder(viewer.kommune());
        if (!ladder.contains(Level.KOORDINERENDE)) {
            throw new NotHere();
        }
        var open = briefs.list(viewer.kommune(), Level.KOORDINERENDE, null, Slice.MAX_LIMIT).items().stream()
                .filter(CaseBrief::isOpen)
                .toList();
        var waiting = open.stream()
                .filter(brief -> brief.liftedTo() == Level.KOORDINERENDE)
                .toList();
        model.addAttribute("ladder", ladder);
        model.addAttribute(
                "body",
                organisation
                        .groupAt(Level.KOORDINERENDE, viewer.kommune(), dates.today())
                        .orElseThrow(NotHere::new)
                        .name());
        model.addAttribute("waiting", waiting);
        model.addAttribute(
                "byTheme",
                byTheme(open.stream()
                        .filter(brief -> brief.level() == Level.KOORDINERENDE)
                        .toList()));
        model.addAttribute("promises", promises.at(Level.KOORDINERENDE, viewer));
        model.addAttribute("figures", figures.of(viewer, dates.today()));
        model.addAttribute("until", figures.until(dates.today()));
        return "casework/koordineringsgruppen";
    }

    private static boolean sitsThere(Viewer viewer) {
        return switch (viewer.role()) {
            case COORDINATOR, AUDITOR -> true;
            case MEMBER -> viewer.level() == Level.KOORDINERENDE;
            case FIELD_WORKER, ADMINISTRATOR, BORDER_MEMBER, SYSTEM -> false;
        };
    }

    /** A case with two themes stands under both. */
    private static Map<String, List<CaseBrief>> byTheme(List<CaseBrief> cases) {
        Map<String, List<CaseBrief>> themes = new TreeMap<>();
        cases.stream()
                .flatMap(brief -> brief.latest().themes().stream())
                .map(Named::name)
                .distinct()
                .forEach(theme -> themes.put(theme, withTheme(theme, cases)));
        return themes;
    }

    private static List<CaseBrief> withTheme(String theme, List<CaseBrief> cases) {
        return cases.stream()
                .filter(brief -> brief.latest().themes().stream()
                        .anyMatch(named -> named.name().equals(theme)))
                .toList();
    }
}
