/** What is brought to grensegrupper: all that a neighbour kommune reads. */
@NullMarked
package no.samspor.query.casework.grensegruppe;

import org.jspecify.annotations.NullMarked;
