/** Puts the two sides, the settings and the database together into one process. */
@NullMarked
package no.samspor.app;

import org.jspecify.annotations.NullMarked;
