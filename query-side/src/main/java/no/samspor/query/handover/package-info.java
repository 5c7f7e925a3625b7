/** What a new koordinator needs to go on: the year ahead, and where everything stands. */
@NullMarked
package no.samspor.query.handover;

import org.jspecify.annotations.NullMarked;
