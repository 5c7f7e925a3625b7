package no.samspor.query.inbox;

import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.query.platform.Reads;
import no.samspor.query.platform.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** «Innboks». */
@Controller
@Reads(InboxProjection.NAME)
class InboxPage {

    private final Inbox inbox;

    InboxPage(Inbox inbox) {
        this.inbox = inbox;
    }

    /** Those who have no tasks are led to where they begin. */
    @GetMapping("/innboks")
    String show(
            @RequestParam(required = false) @Nullable String vis,
            @RequestParam(required = false) @Nullable Level niva,
            Viewer viewer,
            Model model) {
        if (!Inbox.isFor(viewer)) {
            return "redirect:/";
        }
        model.addAttribute("inbox", inbox.of(viewer, vis, niva));
        model.addAttribute("handsOver", viewer.role() == Role.COORDINATOR);
        model.addAttribute("searches", viewer.readsNotes());
        model.addAttribute("reports", viewer.role() == Role.FIELD_WORKER || viewer.role() == Role.COORDINATOR);
        return "inbox/inbox";
    }
}
