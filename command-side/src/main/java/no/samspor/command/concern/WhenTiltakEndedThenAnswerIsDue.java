package no.samspor.command.concern;

import no.samspor.kernel.concern.AnswerCause;
import no.samspor.kernel.tiltak.TiltakEnded;
import no.samspor.kernel.tiltak.TiltakProposed;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** Whoever raised a concern behind a case is told what a tiltak in that case led to. */
@Component
@ProcessingGroup("processes")
class WhenTiltakEndedThenAnswerIsDue {

    private final CaseContents contents;
    private final AnswersDue answers;

    WhenTiltakEndedThenAnswerIsDue(CaseContents contents, AnswersDue answers) {
        this.contents = contents;
        this.answers = answers;
    }

    @EventHandler
    void on(TiltakProposed event) {
        if (event.caseId() != null) {
            contents.add(event.caseId(), event.tiltak());
        }
    }

    @EventHandler
    void on(TiltakEnded event, EventMessage<?> message) {
        answers.require(contents.concernsBehind(event.tiltak()), AnswerCause.TILTAK_ENDED, message);
    }
}
