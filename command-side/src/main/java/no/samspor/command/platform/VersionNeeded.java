package no.samspor.command.platform;

/** A change without {@code If-Match}: 428. */
public final class VersionNeeded extends RuntimeException {

    VersionNeeded() {
        super(null, null, false, false);
    }
}
