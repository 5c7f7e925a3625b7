/** Who acts, as what, in which body: what every event says in its metadata. */
@NullMarked
package no.samspor.kernel.actor;

import org.jspecify.annotations.NullMarked;
