package no.samspor.query.audit.replay;

import java.util.List;
import no.samspor.kernel.casework.CaseId;
import no.samspor.query.audit.step.Change;
import no.samspor.query.audit.step.ShownEvent;
import no.samspor.query.audit.step.Steps;
import org.jspecify.annotations.Nullable;

/** A case at a moment, as the auditor sees it. */
public record ReplayView(
        CaseId id,
        String caseNumber,
        ShownEvent event,
        List<Change> changes,
        Steps steps,
        @Nullable Knew knew,
        @Nullable Chain chain) {}
