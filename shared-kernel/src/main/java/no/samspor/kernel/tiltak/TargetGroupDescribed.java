package no.samspor.kernel.tiltak;

import no.samspor.kernel.concern.AgeBand;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Who it is for, how old they are and where. What was said before no longer holds. */
@Revision("1")
public record TargetGroupDescribed(
        TiltakId tiltak,
        ProtectedText targetGroup,
        @Nullable AgeBand ages,
        @Nullable String area) implements TiltakEvent {}
