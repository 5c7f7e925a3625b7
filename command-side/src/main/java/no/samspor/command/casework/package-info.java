/** A case on its way between the levels: what may happen to it, and what may be said of it above utførende level. */
@NullMarked
package no.samspor.command.casework;

import org.jspecify.annotations.NullMarked;
