package no.samspor.query.decision.form;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.decision.DecisionKind;
import no.samspor.kernel.decision.DecisionResult;
import no.samspor.kernel.time.Norway;
import no.samspor.query.casework.board.KnownCases;
import no.samspor.query.decision.asked.Asked;
import no.samspor.query.decision.asked.Questions;
import no.samspor.query.organisation.Names;
import no.samspor.query.organisation.Organisation;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The form in which the koordinator records what the body has decided; the leader too, on delegation. */
@Controller
class NewDecisionPage {

    private static final int TILTAK_ROWS = 4;

    private final KnownCases cases;
    private final Questions questions;
    private final Recorders recorders;
    private final Organisation organisation;
    private final Names names;
    private final Clock clock;

    NewDecisionPage(
            KnownCases cases,
            Questions questions,
            Recorders recorders,
            Organisation organisation,
            Names names,
            Clock clock) {
        this.cases = cases;
        this.questions = questions;
        this.recorders = recorders;
        this.organisation = organisation;
        this.names = names;
        this.clock = clock;
    }

    /** @param id of the case that it answers; absent for what the body decides of itself, such as its priorities */
    @GetMapping({"/vedtak/nytt", "/saker/{id}/vedtak/nytt"})
    String form(
            Viewer viewer,
            @PathVariable(required = false) @Nullable UUID id,
            @RequestParam(name = "maate", required = false) @Nullable Way asked,
            Model model) {
        var level = viewer.level();
        if (level == null || id != null && !cases.contain(viewer, id)) {
            throw new NotHere();
        }
        var today = Norway.today(clock);
        var members = organisation.members(viewer.body(), today);
        var coordinator = viewer.role() == Role.COORDINATOR;
        if (!coordinator && !recorders.decidesAlone(viewer, today)) {
            throw new NotHere();
        }
        model.addAttribute("caseId", id);
        model.addAttribute("question", id == null ? null : question(level, viewer, id));
        model.addAttribute("way", !coordinator ? Way.DELEGASJON : asked == null ? Way.MOTE : asked);
        model.addAttribute("ways", coordinator ? Way.values() : new Way[] {Way.DELEGASJON});
        model.addAttribute("body", viewer.body());
        model.addAttribute("bodyName", names.body(viewer.body()));
        model.addAttribute("members", members);
        model.addAttribute("kinds", kinds(id));
        model.addAttribute("results", DecisionResult.values());
        model.addAttribute("services", organisation.onTheLadder(viewer.kommune(), today));
        model.addAttribute("rows", TILTAK_ROWS);
        model.addAttribute("today", today);
        return "decision/form/new";
    }

    private static List<DecisionKind> kinds(@Nullable UUID caseId) {
        return Stream.of(DecisionKind.values())
                .filter(kind -> caseId != null || kind != DecisionKind.CASE_MATTER)
                .toList();
    }

    private @Nullable Asked question(Level level, Viewer viewer, UUID caseId) {
        return questions.to(level, viewer).stream()
                .filter(asked -> asked.aboutCase().equals(caseId))
                .findFirst()
                .orElse(null);
    }

    /** How it is decided, as the address says it. */
    enum Way {
        MOTE,
        DELEGASJON,
        SIRKULASJON
    }
}
