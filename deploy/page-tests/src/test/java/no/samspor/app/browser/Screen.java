package no.samspor.app.browser;

/** What a page is seen on. */
public enum Screen {
    /** A common phone. */
    PHONE(390, 844),
    /** A laptop. */
    DESK(1280, 900),
    /** The narrowest that a page must fit without scrolling sideways (WCAG 1.4.10). */
    NARROW(320, 640);

    private final int width;
    private final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Whether a page must be good on it in every way; the narrowest it need only fit. */
    boolean isLookedAtWhole() {
        return this != NARROW;
    }
}
