/** What the auditor can take home: checkpoints, proofs, and a pack that the verifier checks. */
@NullMarked
package no.samspor.query.audit.evidence;

import org.jspecify.annotations.NullMarked;
