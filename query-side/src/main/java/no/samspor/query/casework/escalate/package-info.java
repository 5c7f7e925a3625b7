/** The page on which the koordinator lifts a case: what the receiver will read, before it is sent. */
@NullMarked
package no.samspor.query.casework.escalate;

import org.jspecify.annotations.NullMarked;
