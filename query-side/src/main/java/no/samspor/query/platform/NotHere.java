package no.samspor.query.platform;

/** Not there, or not for this viewer to know of: 404 either way. */
public final class NotHere extends RuntimeException {

    public NotHere() {
        super(null, null, false, false);
    }
}
