package no.samspor.query.concern.form;

import no.samspor.kernel.actor.Role;
import no.samspor.query.organisation.Names;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.NothingProtected;
import no.samspor.query.platform.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** «Meld bekymring»: six questions. */
@Controller
@NothingProtected
class RegisterConcernPage {

    private final ObservationQuestions questions;
    private final Names names;

    RegisterConcernPage(ObservationQuestions questions, Names names) {
        this.questions = questions;
        this.names = names;
    }

    @GetMapping("/meld")
    String form(Viewer viewer, Model model) {
        if (viewer.role() != Role.FIELD_WORKER && viewer.role() != Role.COORDINATOR) {
            throw new NotHere();
        }
        model.addAttribute("offered", questions.offeredIn(viewer.kommune()));
        model.addAttribute("given", Given.NOTHING);
        model.addAttribute("as", names.title(viewer.user(), viewer.body()));
        model.addAttribute("service", names.body(viewer.body()));
        return "concern/form/register";
    }
}
