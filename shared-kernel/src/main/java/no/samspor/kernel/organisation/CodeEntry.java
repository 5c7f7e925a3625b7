package no.samspor.kernel.organisation;

/**
 * An entry of a list that a kommune keeps. The code stays when the name changes.
 *
 * @param code lower case ASCII letters, digits and hyphens, 1–40 characters
 * @param name what people read, 1–80 characters
 * @param active whether it can be chosen for something new
 */
public record CodeEntry(String code, String name, boolean active) {}
