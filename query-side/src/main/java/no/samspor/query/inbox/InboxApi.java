package no.samspor.query.inbox;

import no.samspor.kernel.actor.Level;
import no.samspor.query.platform.Reads;
import no.samspor.query.platform.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The viewer's open tasks over HTTP, in the groups of the page. */
@RestController
@Reads(InboxProjection.NAME)
class InboxApi {

    private final Inbox inbox;

    InboxApi(Inbox inbox) {
        this.inbox = inbox;
    }

    /**
     * @param show narrows it to one of the open promises, for example {@code not-begun}
     * @param level narrows the koordinator's promises to those of a level
     */
    @GetMapping("/api/inbox")
    InboxView inbox(
            @RequestParam(required = false) @Nullable String show,
            @RequestParam(required = false) @Nullable Level level,
            Viewer viewer) {
        return inbox.of(viewer, show, level);
    }
}
