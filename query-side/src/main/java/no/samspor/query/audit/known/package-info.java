/** A case as it was known at any moment: a pure fold of its events, and what differs between two moments. */
@NullMarked
package no.samspor.query.audit.known;

import org.jspecify.annotations.NullMarked;
