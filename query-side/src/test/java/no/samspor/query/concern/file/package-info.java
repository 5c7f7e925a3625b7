/** The views of concerns on a real database. */
@NullMarked
package no.samspor.query.concern.file;

import org.jspecify.annotations.NullMarked;
