package no.samspor.kernel.concern;

import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;

/** Closed without a case. */
@Revision("1")
public record ConcernClosed(ConcernId concern, ClosingReason closingReason, ProtectedText reason)
        implements ConcernEvent {}
