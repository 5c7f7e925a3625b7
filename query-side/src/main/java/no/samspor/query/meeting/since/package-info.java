/**
 * «Siden sist»: for each body what changed since that body last met, by event positions, as its members think of it; it
 * becomes the draft of the next agenda.
 */
@NullMarked
package no.samspor.query.meeting.since;

import org.jspecify.annotations.NullMarked;
