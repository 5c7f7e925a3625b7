package no.samspor.query.meeting.paper;

import java.util.HashMap;
import no.samspor.query.meeting.book.MeetingView;
import no.samspor.query.platform.web.Paper;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Minutes on paper, from the same view as the page. */
@Component
class MinutesPdf {

    private final Paper paper;

    MinutesPdf(Paper paper) {
        this.paper = paper;
    }

    /** In the language of whoever reads. @param seal the checkpoint over the approval, if there is one */
    byte[] of(MeetingView view, @Nullable String seal) {
        var variables = new HashMap<String, @Nullable Object>();
        variables.put("view", view);
        variables.put("seal", seal);
        return paper.of("meeting/paper", "minutes.css", variables);
    }
}
