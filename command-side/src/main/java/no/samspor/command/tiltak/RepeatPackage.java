package no.samspor.command.tiltak;

import java.util.List;
import no.samspor.kernel.store.text.ProtectedText;
import no.samspor.kernel.tiltak.PackageId;
import no.samspor.kernel.tiltak.PackageRepeated;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * A package runs again for a new group, without persons: {@code copies} say which of its tiltak and the ids of the new
 * ones.
 */
public record RepeatPackage(
        @TargetAggregateIdentifier PackageId pack,
        PackageId repeats,
        ProtectedText name,
        List<PackageRepeated.Copy> copies,
        ProtectedText reason) {}
