/** What the tests of figures hold them to. */
@NullMarked
package no.samspor.query.figures;

import org.jspecify.annotations.NullMarked;
