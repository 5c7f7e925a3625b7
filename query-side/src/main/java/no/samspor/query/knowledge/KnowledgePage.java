package no.samspor.query.knowledge;

import java.util.Arrays;
import java.util.List;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.knowledge.IndicatorSource;
import no.samspor.kernel.organisation.CodeList;
import no.samspor.query.organisation.Names;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.NothingProtected;
import no.samspor.query.platform.Reads;
import no.samspor.query.platform.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** «Kunnskap»: the indicators by source, each with its trend; and a sheet to import, looked through first. */
@Controller
@Reads(IndicatorProjection.NAME)
@NothingProtected
class KnowledgePage {

    private final Indicators indicators;
    private final GoalChoices goals;
    private final Names names;

    KnowledgePage(Indicators indicators, GoalChoices goals, Names names) {
        this.indicators = indicators;
        this.goals = goals;
        this.names = names;
    }

    @GetMapping("/kunnskap")
    String all(Viewer viewer, Model model) {
        if (!viewer.seesTheWork()) {
            throw new NotHere();
        }
        var all = indicators.all(viewer);
        model.addAttribute("total", all.size());
        model.addAttribute(
                "groups",
                Arrays.stream(IndicatorSource.values())
                        .map(source -> new Group(
                                source,
                                all.stream()
                                        .filter(series -> series.source() == source)
                                        .toList()))
                        .filter(group -> !group.series().isEmpty())
                        .toList());
        model.addAttribute("keeps", viewer.role() == Role.COORDINATOR);
        model.addAttribute("version", indicators.version(viewer));
        model.addAttribute("goals", goals.of(viewer));
        model.addAttribute("areas", names.inUse(viewer.kommune(), CodeList.AREAS));
        return "knowledge/page";
    }

    /** The indicators of one source. */
    record Group(IndicatorSource source, List<IndicatorSeries> series) {}
}
