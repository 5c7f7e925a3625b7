/** The API as a client meets it: over HTTP, against the whole of Samspor on a real database. */
@NullMarked
package no.samspor.app.http;

import org.jspecify.annotations.NullMarked;
