/** The register of decisions: all of them, and one with what has become of it. Read by all levels of the kommune. */
@NullMarked
package no.samspor.query.decision.register;

import org.jspecify.annotations.NullMarked;
