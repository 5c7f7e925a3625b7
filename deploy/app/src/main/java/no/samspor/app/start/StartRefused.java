package no.samspor.app.start;

/** Samspor does not start as it is set up. */
public final class StartRefused extends RuntimeException {

    private final String remedy;

    StartRefused(String why, String remedy) {
        super(why);
        this.remedy = remedy;
    }

    /** What to set instead. */
    public String remedy() {
        return remedy;
    }
}
