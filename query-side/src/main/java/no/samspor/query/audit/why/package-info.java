/**
 * «Hvorfor finnes dette?»: from any tiltak, decision, sub-goal or concern back to what led to it and on to what came of
 * it.
 */
@NullMarked
package no.samspor.query.audit.why;

import org.jspecify.annotations.NullMarked;
