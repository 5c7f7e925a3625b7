package no.samspor.query.platform;

/** The person holds no role in any body today, or not the one they want to look as: 403. */
public final class NoSeat extends RuntimeException {

    public NoSeat() {
        super(null, null, false, false);
    }
}
