/** Events in, tiltak out, on a real PostgreSQL. */
@NullMarked
package no.samspor.query.tiltak.board;

import org.jspecify.annotations.NullMarked;
