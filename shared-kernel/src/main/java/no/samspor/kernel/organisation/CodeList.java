package no.samspor.kernel.organisation;

/** The lists a kommune keeps: what concerns are about, and where. Services are bodies. */
public enum CodeList {
    THEMES,
    AREAS
}
