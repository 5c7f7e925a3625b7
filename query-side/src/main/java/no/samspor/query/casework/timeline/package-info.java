/** What happened to a case, a plain sentence for each event: all of it, or what may be told above utførende level. */
@NullMarked
package no.samspor.query.casework.timeline;

import org.jspecify.annotations.NullMarked;
