/**
 * Evidence that what is stored is what was stored: a Merkle log per kommune over the stored bytes of its events, after
 * RFC 9162, with signed checkpoints that others can keep.
 */
@NullMarked
package no.samspor.kernel.evidence;

import org.jspecify.annotations.NullMarked;
