/** Meetings: the agenda, the minutes that are made as commands, and the tasks that are given. */
@NullMarked
package no.samspor.command.meeting;

import org.jspecify.annotations.NullMarked;
