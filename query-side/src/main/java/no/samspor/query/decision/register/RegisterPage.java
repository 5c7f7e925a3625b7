package no.samspor.query.decision.register;

import no.samspor.kernel.decision.DecisionResult;
import no.samspor.query.decision.form.Recorders;
import no.samspor.query.decision.register.DecisionRegister.Cursor;
import no.samspor.query.organisation.Organisation;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.Reads;
import no.samspor.query.platform.Viewer;
import no.samspor.query.platform.export.ExportFormat;
import no.samspor.query.platform.web.Dates;
import no.samspor.query.platform.web.PageAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** «Vedtak»: the register of decisions. */
@Controller
@Reads(RegisterProjection.NAME)
class RegisterPage {

    private static final int ON_A_PAGE = 25;

    private final DecisionRegister register;
    private final Recorders recorders;
    private final Organisation organisation;
    private final RegisterChips chips;
    private final Dates dates;

    RegisterPage(
            DecisionRegister register,
            Recorders recorders,
            Organisation organisation,
            RegisterChips chips,
            Dates dates) {
        this.register = register;
        this.recorders = recorders;
        this.organisation = organisation;
        this.chips = chips;
        this.dates = dates;
    }

    @GetMapping("/vedtak")
    String list(
            Viewer viewer,
            RegisterFilter filter,
            @RequestParam(required = false) @Nullable String cursor,
            Model model) {
        if (!viewer.seesTheWork()) {
            throw new NotHere();
        }
        var decisions = register.list(viewer, filter, Cursor.read(cursor), ON_A_PAGE);
        model.addAttribute("decisions", decisions);
        model.addAttribute("next", PageAddress.next(decisions.next()));
        model.addAttribute("chips", chips.of(filter));
        model.addAttribute("records", recorders.records(viewer, dates.today()));
        model.addAttribute("filter", filter);
        model.addAttribute("statuses", DecisionStatus.values());
        model.addAttribute("results", DecisionResult.values());
        model.addAttribute("levels", organisation.ladder(viewer.kommune()));
        model.addAttribute("exports", ExportFormat.links("/api/decisions/export"));
        model.addAttribute(
                "bodies",
                organisation.bodies(viewer.kommune(), dates.today()).stream()
                        .filter(body -> body.level() != null && body.meetingsPerYear() > 0)
                        .toList());
        return "decision/register/list";
    }
}
