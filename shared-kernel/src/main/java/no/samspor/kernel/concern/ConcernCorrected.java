package no.samspor.kernel.concern;

import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;

/** The reporter corrected it before it was received. The observation is whole, not a difference. */
@Revision("1")
public record ConcernCorrected(ConcernId concern, Observation observation, ProtectedText reason)
        implements ConcernEvent {}
