/** Events in, the register out, on a real PostgreSQL. */
@NullMarked
package no.samspor.query.decision.register;

import org.jspecify.annotations.NullMarked;
