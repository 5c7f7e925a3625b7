package no.samspor.kernel.access;

/** What was asked for could not be written to the access log, so it is not shown. */
public final class NotLogged extends RuntimeException {

    NotLogged(Throwable cause) {
        super("A reading could not be logged", cause);
    }
}
