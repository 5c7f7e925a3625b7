/** Concerns: what may happen to them, from the field worker who registers one to the answer they get. */
@NullMarked
package no.samspor.command.concern;

import org.jspecify.annotations.NullMarked;
