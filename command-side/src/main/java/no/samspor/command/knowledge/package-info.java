/** Figures that others publish, written down: little more than a table. */
@NullMarked
package no.samspor.command.knowledge;

import org.jspecify.annotations.NullMarked;
