/** Concerns as they are shown: what the lists and the single concern have in common. */
@NullMarked
package no.samspor.query.concern;

import org.jspecify.annotations.NullMarked;
