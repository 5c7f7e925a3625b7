package no.samspor.command.tiltak;

import no.samspor.kernel.concern.AgeBand;
import no.samspor.kernel.store.text.ProtectedText;
import no.samspor.kernel.tiltak.TiltakId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Who it is for. Without an area, everywhere. */
public record DescribeTargetGroup(
        @TargetAggregateIdentifier TiltakId tiltak,
        ProtectedText targetGroup,
        @Nullable AgeBand ages,
        @Nullable String area) {}
