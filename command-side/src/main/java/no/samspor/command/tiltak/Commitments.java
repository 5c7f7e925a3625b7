package no.samspor.command.tiltak;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import no.samspor.kernel.organisation.BodyId;

/** What units have put into one tiltak. */
final class Commitments {

    private final Map<UUID, Commitment> all = new HashMap<>();

    /** @param stands not withdrawn */
    private record Commitment(BodyId unit, boolean stands) {}

    /** Whose it is, to be withdrawn. */
    BodyId mustStand(UUID resource) {
        var commitment = all.get(resource);
        if (commitment == null) {
            throw new UnknownResource();
        }
        if (!commitment.stands()) {
            throw new ResourceIsWithdrawn();
        }
        return commitment.unit();
    }

    void committed(UUID resource, BodyId unit) {
        all.put(resource, new Commitment(unit, true));
    }

    void withdrawn(UUID resource) {
        all.computeIfPresent(resource, (id, held) -> new Commitment(held.unit(), false));
    }
}
