/** A decision (vedtak) of a body: what is stored of it. */
@NullMarked
package no.samspor.kernel.decision;

import org.jspecify.annotations.NullMarked;
