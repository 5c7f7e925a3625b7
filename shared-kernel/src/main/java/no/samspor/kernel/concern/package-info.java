/** A concern (bekymring) from field staff: what is stored of it. */
@NullMarked
package no.samspor.kernel.concern;

import org.jspecify.annotations.NullMarked;
