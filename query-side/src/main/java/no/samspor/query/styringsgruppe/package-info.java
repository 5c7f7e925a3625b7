/** The page of the styringsgruppe: what it is asked, how tiltak do, figures. */
@NullMarked
package no.samspor.query.styringsgruppe;

import org.jspecify.annotations.NullMarked;
