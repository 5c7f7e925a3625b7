/** Given, when, then for every command and rule of a decision; and its requests over HTTP. */
@NullMarked
package no.samspor.command.decision;

import org.jspecify.annotations.NullMarked;
