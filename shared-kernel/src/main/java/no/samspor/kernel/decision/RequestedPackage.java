package no.samspor.kernel.decision;

import no.samspor.kernel.store.text.ProtectedText;
import no.samspor.kernel.tiltak.PackageId;

/** The tiltakspakke that the requested tiltak belong to. */
public record RequestedPackage(PackageId pack, ProtectedText name) {}
