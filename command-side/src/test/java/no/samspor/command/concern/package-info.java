/** Given, when, then for every command and rule of a concern; and its requests over HTTP. */
@NullMarked
package no.samspor.command.concern;

import org.jspecify.annotations.NullMarked;
