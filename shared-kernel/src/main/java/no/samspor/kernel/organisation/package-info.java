/** The kommune, its ladder of levels, its bodies and their members over time. */
@NullMarked
package no.samspor.kernel.organisation;

import org.jspecify.annotations.NullMarked;
