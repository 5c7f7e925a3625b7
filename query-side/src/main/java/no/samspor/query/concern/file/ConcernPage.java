package no.samspor.query.concern.file;

import java.util.UUID;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.concern.ClosingReason;
import no.samspor.kernel.time.Norway;
import no.samspor.query.concern.ConcernState;
import no.samspor.query.concern.form.Given;
import no.samspor.query.concern.form.ObservationQuestions;
import no.samspor.query.organisation.Named;
import no.samspor.query.organisation.Names;
import no.samspor.query.platform.NotHere;
import no.samspor.query.platform.Reads;
import no.samspor.query.platform.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** One concern: its receipt and its course for whoever registered it, what to do with it for the koordinator. */
@Controller
@RequestMapping("/bekymringer/{id}")
@Reads({ConcernProjection.NAME, ConcernStepsProjection.NAME, ConcernCasesProjection.NAME})
class ConcernPage {

    /** Whoever registers a concern is promised an answer within so many days. */
    private static final int DAYS_TO_ANSWER = 21;

    private final Concerns concerns;
    private final ObservationQuestions questions;
    private final Names names;

    ConcernPage(Concerns concerns, ObservationQuestions questions, Names names) {
        this.concerns = concerns;
        this.questions = questions;
        this.names = names;
    }

    @ModelAttribute("concern")
    ConcernView concern(@PathVariable UUID id, Viewer viewer) {
        return concerns.one(id, viewer);
    }

    @GetMapping
    String one(@ModelAttribute("concern") ConcernView concern, Viewer viewer, Model model) {
        if (isReporter(concern, viewer) && viewer.role() != Role.COORDINATOR) {
            addProspect(concern, viewer, model);
            return "concern/file/reported";
        }
        model.addAttribute("acts", viewer.role() == Role.COORDINATOR);
        model.addAttribute("openCases", concerns.openCases(viewer));
        model.addAttribute("closingReasons", ClosingReason.values());
        return "concern/file/handled";
    }

    @GetMapping("/kvittering")
    String receipt(@ModelAttribute("concern") ConcernView concern, Viewer viewer, Model model) {
        mustBeReporter(concern, viewer);
        addProspect(concern, viewer, model);
        return "concern/file/receipt";
    }

    @GetMapping("/rett")
    String correct(@ModelAttribute("concern") ConcernView concern, Viewer viewer, Model model) {
        mustBeReporter(concern, viewer);
        if (concern.state() != ConcernState.REGISTERED) {
            throw new NotHere();
        }
        model.addAttribute("offered", questions.offeredIn(viewer.kommune()));
        model.addAttribute("given", given(concern));
        return "concern/file/correct";
    }

    private void addProspect(ConcernView concern, Viewer viewer, Model model) {
        model.addAttribute("coordinator", names.coordinator(viewer.kommune()).orElse(null));
        model.addAttribute("promisedBy", Norway.dayOf(concern.registeredAt()).plusDays(DAYS_TO_ANSWER));
        model.addAttribute("canChange", concern.state() == ConcernState.REGISTERED);
    }

    private static void mustBeReporter(ConcernView concern, Viewer viewer) {
        if (!isReporter(concern, viewer)) {
            throw new NotHere();
        }
    }

    private static boolean isReporter(ConcernView concern, Viewer viewer) {
        return concern.reporter().id().equals(viewer.user().toString());
    }

    private static Given given(ConcernView concern) {
        return new Given(
                concern.themes().stream().map(Named::id).toList(),
                concern.seen(),
                concern.area().id(),
                concern.seenOn(),
                concern.subject(),
                concern.ages(),
                concern.headcount(),
                concern.severity(),
                concern.doneSoFar(),
                concern.legalGround());
    }
}
