package no.samspor.command.casework;

import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.store.text.ProtectedText;

/** Answers lifts as a part of a meeting's own step: in its transaction, or not at all. */
public interface LiftedCases {

    /**
     * Sends a lifted case back down within the command that is being handled.
     *
     * @param reason sealed for {@link no.samspor.kernel.casework.CaseReturned}
     * @throws no.samspor.command.rule.BrokenRule as {@link ReturnCase} would be refused
     */
    void sendBack(CaseId caseId, ProtectedText reason);
}
