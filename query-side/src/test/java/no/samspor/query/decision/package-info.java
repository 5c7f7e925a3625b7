/** What the tests of decisions and tiltak stand on. */
@NullMarked
package no.samspor.query.decision;

import org.jspecify.annotations.NullMarked;
