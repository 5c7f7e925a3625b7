/** Figures as drawings: where bars, lines and labels stand, computed here so that pages and print draw the same. */
@NullMarked
package no.samspor.query.platform.figure;

import org.jspecify.annotations.NullMarked;
