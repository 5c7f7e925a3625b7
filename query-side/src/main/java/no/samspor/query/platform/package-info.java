/** What every view stands on: the fold, the wait for a position, who looks. */
@NullMarked
package no.samspor.query.platform;

import org.jspecify.annotations.NullMarked;
