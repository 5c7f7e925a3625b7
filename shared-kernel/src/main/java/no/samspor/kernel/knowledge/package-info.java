/** Figures that others publish about growing up in the kommune: what is stored of them. */
@NullMarked
package no.samspor.kernel.knowledge;

import org.jspecify.annotations.NullMarked;
