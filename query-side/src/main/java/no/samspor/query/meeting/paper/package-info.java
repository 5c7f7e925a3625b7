/** What of a meeting leaves Samspor as a file: the minutes as PDF, the invitation as a calendar file. */
@NullMarked
package no.samspor.query.meeting.paper;

import org.jspecify.annotations.NullMarked;
