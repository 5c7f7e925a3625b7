/** Lists of concerns: all of the kommune for the koordinator, their own for whoever registered them. */
@NullMarked
package no.samspor.query.concern.board;

import org.jspecify.annotations.NullMarked;
