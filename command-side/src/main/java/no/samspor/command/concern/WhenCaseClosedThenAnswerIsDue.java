package no.samspor.command.concern;

import no.samspor.kernel.casework.CaseClosed;
import no.samspor.kernel.concern.AnswerCause;
import no.samspor.kernel.concern.ConcernLinkedToCase;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;

/** Whoever raised a concern behind a case is told how the case ended. */
@Component
@ProcessingGroup("processes")
class WhenCaseClosedThenAnswerIsDue {

    private final CaseContents contents;
    private final AnswersDue answers;

    WhenCaseClosedThenAnswerIsDue(CaseContents contents, AnswersDue answers) {
        this.contents = contents;
        this.answers = answers;
    }

    @EventHandler
    void on(ConcernLinkedToCase event) {
        contents.add(event.caseId(), event.concern());
    }

    @EventHandler
    void on(CaseClosed event, EventMessage<?> message) {
        answers.require(contents.concernsOf(event.caseId()), AnswerCause.CASE_CLOSED, message);
    }
}
