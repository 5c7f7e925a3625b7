package no.samspor.kernel.casework;

/**
 * Something in a summary that could identify someone and that a person has judged, by line.
 *
 * @param kind kebab-case code of the finding, for example {@code small-group}
 * @param line line of the summary, from 1
 */
public record SummaryWarning(String kind, int line) {
}
