/** Events in, open questions out, on a real PostgreSQL. */
@NullMarked
package no.samspor.query.decision.asked;

import org.jspecify.annotations.NullMarked;
