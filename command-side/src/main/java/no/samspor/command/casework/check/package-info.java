/** What in a text could point out a person, before it is read above utførende level. Plain Java, on the way in. */
@NullMarked
package no.samspor.command.casework.check;

import org.jspecify.annotations.NullMarked;
