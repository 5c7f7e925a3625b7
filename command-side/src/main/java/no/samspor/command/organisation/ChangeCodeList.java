package no.samspor.command.organisation;

import java.util.List;
import no.samspor.kernel.organisation.CodeEntry;
import no.samspor.kernel.organisation.CodeList;
import no.samspor.kernel.organisation.KommuneId;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The whole list as it is to be. */
public record ChangeCodeList(
        @TargetAggregateIdentifier KommuneId id, CodeList list, List<CodeEntry> entries, ProtectedText reason) {}
