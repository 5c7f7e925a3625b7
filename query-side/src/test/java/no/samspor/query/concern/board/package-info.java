/** The views of concerns on a real database. */
@NullMarked
package no.samspor.query.concern.board;

import org.jspecify.annotations.NullMarked;
