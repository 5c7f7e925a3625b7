/** The case that the tests of its views tell. */
@NullMarked
package no.samspor.query.casework;

import org.jspecify.annotations.NullMarked;
