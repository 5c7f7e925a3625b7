/** Who acts over HTTP in tests, against the whole of Samspor on a real database. */
@NullMarked
package no.samspor.app.http;

import org.jspecify.annotations.NullMarked;
