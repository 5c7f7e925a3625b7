/** The handlingsplan and the årsrapport as they are read. */
@NullMarked
package no.samspor.query.plan;

import org.jspecify.annotations.NullMarked;
