package no.samspor.query.audit.sentence;

/**
 * Somebody's own words in an event, or the mark that they are erased.
 *
 * @param label what they are, for example «Begrunnelse»
 */
public record Said(String label, String text) {}
