/** One concern, whole: its texts, what has happened to it and what can be done. */
@NullMarked
package no.samspor.query.concern.whole;

import org.jspecify.annotations.NullMarked;
