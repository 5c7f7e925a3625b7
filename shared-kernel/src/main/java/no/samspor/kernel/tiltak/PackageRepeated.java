package no.samspor.kernel.tiltak;

import java.util.List;
import no.samspor.kernel.store.text.ProtectedText;
import org.axonframework.serialization.Revision;

/**
 * A package is run again for a new group, without persons; {@code copies} are the new tiltak, each proposed by its own
 * event. In the stream of the new package.
 */
@Revision("1")
public record PackageRepeated(
        PackageId pack, PackageId repeats, ProtectedText name, List<Copy> copies, ProtectedText reason)
        implements TiltakEvent {

    /** One tiltak of the earlier round and the new one made after it. */
    public record Copy(TiltakId from, TiltakId to) {}
}
