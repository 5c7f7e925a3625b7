package no.samspor.query.platform.web;

import java.util.Locale;

/** The languages of the pages, the first one unless another is chosen. */
public enum Language {
    NB("Bokmål"),
    NN("Nynorsk"),
    EN("English");

    private final String ownName;

    Language(String ownName) {
        this.ownName = ownName;
    }

    /** As its speakers write it. */
    public String ownName() {
        return ownName;
    }

    /** For example {@code nn}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.of(tag());
    }
}
