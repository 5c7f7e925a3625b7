package no.samspor.query.platform.web;

/**
 * What a list is narrowed to, and a link that takes it away.
 *
 * @param text «Ansvarlig: NAV»
 */
public record Chip(String text, String href) {

    /** For a parameter of the page's address. */
    public static Chip of(String parameter, String text) {
        return new Chip(text, PageAddress.without(parameter));
    }
}
