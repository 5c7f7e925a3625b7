@NullMarked
package no.samspor.query.meeting.since;

import org.jspecify.annotations.NullMarked;
