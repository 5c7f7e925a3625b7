/** Indicators from their events on. */
@NullMarked
package no.samspor.query.knowledge;

import org.jspecify.annotations.NullMarked;
