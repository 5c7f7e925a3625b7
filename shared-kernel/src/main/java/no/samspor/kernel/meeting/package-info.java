/** What is stored of meetings: the agenda, the minutes as they are made, and the tasks that were given. */
@NullMarked
package no.samspor.kernel.meeting;

import org.jspecify.annotations.NullMarked;
