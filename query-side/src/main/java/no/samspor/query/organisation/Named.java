package no.samspor.query.organisation;

/**
 * Something with what it is called.
 *
 * @param id a code, or an id as text
 */
public record Named(String id, String name) {}
