package no.samspor.command.tiltak;

import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.tiltak.PackageId;

/** Which packages a kommune has. Declare it as a parameter of a command handler; tests register a stand-in. */
public interface Packages {

    /** Whether that package is there, and that kommune's. */
    boolean has(Kommunenummer kommune, PackageId pack);
}
