/** Pages about Samspor itself: help, privacy, accessibility. Open to anyone. */
@NullMarked
package no.samspor.query.about;

import org.jspecify.annotations.NullMarked;
