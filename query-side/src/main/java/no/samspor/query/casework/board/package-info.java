/** The list of cases, by what the viewer may know of them. */
@NullMarked
package no.samspor.query.casework.board;

import org.jspecify.annotations.NullMarked;
