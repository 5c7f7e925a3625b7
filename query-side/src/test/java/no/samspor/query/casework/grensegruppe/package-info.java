@NullMarked
package no.samspor.query.casework.grensegruppe;

import org.jspecify.annotations.NullMarked;
