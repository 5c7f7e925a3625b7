package no.samspor.query.tiltak.form;

import java.util.UUID;
import no.samspor.kernel.organisation.CodeList;
import no.samspor.query.casework.board.KnownCases;
import no.samspor.query.organisation.Names;
import no.samspor.query.organisation.Organisation;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.Viewer;
import no.samspor.query.platform.web.Dates;
import no.samspor.query.tiltak.board.Mandates;
import no.samspor.query.tiltak.board.TiltakBoard;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** «Foreslå et tiltak»: on its own, in a case or in a package that is there. */
@Controller
class ProposeTiltakPage {

    private final KnownCases cases;
    private final TiltakBoard board;
    private final Organisation organisation;
    private final Names names;
    private final Dates dates;

    ProposeTiltakPage(KnownCases cases, TiltakBoard board, Organisation organisation, Names names, Dates dates) {
        this.cases = cases;
        this.board = board;
        this.organisation = organisation;
        this.names = names;
        this.dates = dates;
    }

    /**
     * @param id of the case that it is a part of
     * @param pack the package that it joins
     */
    @GetMapping({"/tiltak/nytt", "/saker/{id}/tiltak/nytt"})
    String form(
            Viewer viewer,
            @PathVariable(required = false) @Nullable UUID id,
            @RequestParam(name = "pakke", required = false) @Nullable UUID pack,
            Model model) {
        if (!Mandates.proposes(viewer) || id != null && !cases.contain(viewer, id)) {
            throw new NotHere();
        }
        model.addAttribute("caseId", id);
        model.addAttribute("pack", pack);
        model.addAttribute("packName", pack == null ? null : packName(viewer, pack));
        model.addAttribute("bodyName", names.body(viewer.body()));
        model.addAttribute("me", viewer.body().toString());
        model.addAttribute("services", organisation.onTheLadder(viewer.kommune(), dates.today()));
        model.addAttribute("themes", names.inUse(viewer.kommune(), CodeList.THEMES));
        model.addAttribute("areas", names.inUse(viewer.kommune(), CodeList.AREAS));
        return "tiltak/form/new";
    }

    private String packName(Viewer viewer, UUID pack) {
        return board.packageName(viewer, pack).orElseThrow(NotHere::new);
    }
}
