/** Given, when, then for every command and rule of a tiltak; and its requests over HTTP. */
@NullMarked
package no.samspor.command.tiltak;

import org.jspecify.annotations.NullMarked;
