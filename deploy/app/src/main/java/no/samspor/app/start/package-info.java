/** What is checked before anything starts, and what is said when it has. */
@NullMarked
package no.samspor.app.start;

import org.jspecify.annotations.NullMarked;
