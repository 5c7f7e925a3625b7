package no.samspor.command.organisation;

import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.organisation.KommuneId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A working group answers its mandate. */
public record ReportFromWorkingGroup(
        @TargetAggregateIdentifier KommuneId id, BodyId body, ProtectedText report) {}
