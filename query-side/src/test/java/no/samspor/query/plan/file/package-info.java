/** Plans from their events on. */
@NullMarked
package no.samspor.query.plan.file;

import org.jspecify.annotations.NullMarked;
