package no.samspor.command.tiltak;

import java.util.Optional;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.tiltak.PackageId;
import no.samspor.kernel.tiltak.TiltakId;
import org.jspecify.annotations.Nullable;

/** Which package other tiltak belong to. */
public interface TiltakStandings {

    /** Empty when there is no such tiltak. */
    Optional<Standing> of(TiltakId id);

    /** Where a tiltak belongs. */
    record Standing(Kommunenummer kommune, @Nullable PackageId pack) {}
}
