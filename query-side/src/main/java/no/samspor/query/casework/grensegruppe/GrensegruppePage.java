package no.samspor.query.casework.grensegruppe;

import java.util.List;
import no.samspor.kernel.actor.Role;
import no.samspor.query.organisation.Names;
import no.samspor.query.organisation.Organisation;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.OpenToGrensegrupper;
import no.samspor.query.platform.Reads;
import no.samspor.query.platform.Viewer;
import no.samspor.query.platform.web.Dates;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** «Grensegruppen»: for those who sit there; the koordinator and the auditor see what their kommune has brought. */
@Controller
@OpenToGrensegrupper
@Reads(MatterProjection.NAME)
class GrensegruppePage {

    private final Matters matters;
    private final Organisation organisation;
    private final Names names;
    private final Dates dates;

    GrensegruppePage(Matters matters, Organisation organisation, Names names, Dates dates) {
        this.matters = matters;
        this.organisation = organisation;
        this.names = names;
        this.dates = dates;
    }

    @GetMapping("/grensegruppe")
    String show(Viewer viewer, Model model) {
        if (!Matters.isFor(viewer)) {
            throw new NotHere();
        }
        var sitsThere = viewer.role() == Role.BORDER_MEMBER;
        var all = matters.all(viewer);
        model.addAttribute("sitsThere", sitsThere);
        model.addAttribute("matters", all);
        model.addAttribute("waiting", all.stream().filter(MatterView::waits).count());
        model.addAttribute(
                "groups",
                sitsThere
                        ? List.of(names.body(viewer.body()))
                        : organisation.grensegrupper(viewer.kommune(), dates.today()).stream()
                                .map(group -> group.name())
                                .toList());
        return "casework/grensegruppe";
    }
}
