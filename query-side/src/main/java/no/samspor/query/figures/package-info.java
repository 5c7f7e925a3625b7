/** Figures for the upper levels: facts without any text, folded from events, and what may be shown of them. */
@NullMarked
package no.samspor.query.figures;

import org.jspecify.annotations.NullMarked;
