/** Which stored events belong to a case: its own, and those of its concerns, decisions and tiltak. */
@NullMarked
package no.samspor.query.audit.trail;

import org.jspecify.annotations.NullMarked;
