/** Tests of packages and their rounds. */
@NullMarked
package no.samspor.query.tiltak.rounds;

import org.jspecify.annotations.NullMarked;
