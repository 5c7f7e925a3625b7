package no.samspor.query.platform.figure;

import org.jspecify.annotations.Nullable;

/**
 * One number that is worth looking at, with what it means and how it has gone.
 *
 * @param value the number as it is written, for example «37» or «19 dager»
 * @param unit what stands small after it, for example «i 3. kvartal»
 * @param change against the period before, or against the goal, in a sentence
 * @param definition what is counted, in a sentence
 * @param labelHeading the heading of the labels in the table, for example «Kvartal»
 * @param valueHeading the heading of the values in the table, for example «Antall»
 * @param opens the list of what is counted; absent when the reader may not see it
 */
public record Figure(
        String title,
        String value,
        @Nullable String unit,
        @Nullable String change,
        String definition,
        String labelHeading,
        String valueHeading,
        @Nullable String opens,
        Chart chart) {}
