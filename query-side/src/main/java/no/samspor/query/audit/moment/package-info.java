/** Moments of the past as people ask for them, and why there is none. */
@NullMarked
package no.samspor.query.audit.moment;

import org.jspecify.annotations.NullMarked;
