package no.samspor.command.platform;

/** Someone has changed it since the version that the sender had seen. Answered with 412 and the current version. */
public final class VersionIsStale extends RuntimeException {

    private final long current;

    VersionIsStale(long current) {
        super(null, null, false, false);
        this.current = current;
    }

    public long current() {
        return current;
    }
}
