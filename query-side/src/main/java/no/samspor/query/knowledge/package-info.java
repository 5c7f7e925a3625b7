/** Figures that others publish about growing up in the kommune. */
@NullMarked
package no.samspor.query.knowledge;

import org.jspecify.annotations.NullMarked;
