package no.samspor.command.casework;

import java.util.List;
import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.casework.MatterId;
import no.samspor.kernel.casework.SummaryWarning;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Record what the grensegruppe said. The koordinator of the kommune that brought the matter does. */
public record RecordGrensegruppeAnswer(
        @TargetAggregateIdentifier CaseId caseId, MatterId matter, ProtectedText answer, List<SummaryWarning> judged) {}
