/** The layout that every Java file here has. */
@NullMarked
package no.samspor.format;

import org.jspecify.annotations.NullMarked;
