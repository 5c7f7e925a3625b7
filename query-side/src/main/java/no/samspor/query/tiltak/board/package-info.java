/** Tiltak: all of them with their lives, and one with its steps and money. Read by all levels of the kommune. */
@NullMarked
package no.samspor.query.tiltak.board;

import org.jspecify.annotations.NullMarked;
