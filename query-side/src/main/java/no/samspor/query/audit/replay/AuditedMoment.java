package no.samspor.query.audit.replay;

import java.util.List;
import no.samspor.kernel.casework.CaseId;
import no.samspor.query.audit.known.CaseAsKnown;
import no.samspor.query.audit.step.AuditedEvent;
import no.samspor.query.audit.step.Change;

/**
 * A case as known at a moment.
 *
 * @param events how many events the case has in all
 * @param event the last one before the moment
 * @param state what the events up to there say of the case
 * @param changes what that one event changed, in words
 */
public record AuditedMoment(
        CaseId caseId, String number, int events, AuditedEvent event, CaseAsKnown state, List<Change> changes) {}
