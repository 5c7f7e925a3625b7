/** A case (sak) on its way between the levels: what is stored of it. */
@NullMarked
package no.samspor.kernel.casework;

import org.jspecify.annotations.NullMarked;
