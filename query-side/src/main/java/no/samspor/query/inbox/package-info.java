/** Innboks: what is open, for whom, until when; and the open promises. */
@NullMarked
package no.samspor.query.inbox;

import org.jspecify.annotations.NullMarked;
