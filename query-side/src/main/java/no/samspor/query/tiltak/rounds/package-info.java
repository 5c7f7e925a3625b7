/** Packages of tiltak and their rounds beside each other. Read by all levels of the kommune. */
@NullMarked
package no.samspor.query.tiltak.rounds;

import org.jspecify.annotations.NullMarked;
