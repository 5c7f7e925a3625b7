/** One event after the other, of whatever the auditor goes through: what each says, what it changed, and the way on. */
@NullMarked
package no.samspor.query.audit.step;

import org.jspecify.annotations.NullMarked;
