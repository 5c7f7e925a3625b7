@NullMarked
package no.samspor.command.meeting;

import org.jspecify.annotations.NullMarked;
