package no.samspor.query.audit.evidence;

import java.util.List;
import no.samspor.kernel.evidence.EvidenceLog;

/**
 * That an event, or a reading, is a leaf of the tree of a checkpoint, after RFC 9162, section 2.1.3.
 *
 * @param leaf its number, from zero
 * @param entry the bytes that the leaf is the hash of
 * @param path the hashes beside the way from the leaf to the root
 * @param checkpoint the signed root
 */
public record InclusionView(long leaf, byte[] entry, List<byte[]> path, String checkpoint) {

    static InclusionView of(EvidenceLog.Inclusion proof) {
        return new InclusionView(proof.leaf(), proof.entry(), proof.path(), proof.checkpoint());
    }
}
