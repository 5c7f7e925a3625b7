/**
 * What the levels above utførende read of a case: question, summary and basis of each lift. Its tables never held a
 * note or a concern.
 */
@NullMarked
package no.samspor.query.casework.brief;

import org.jspecify.annotations.NullMarked;
