package no.samspor.command.decision;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.samspor.kernel.organisation.BodyId;
import org.jspecify.annotations.Nullable;

/** To whom a decision was carried, by when they are to acknowledge it, and who has. */
final class Announcement {

    private final Map<UUID, LocalDate> acknowledgeBy = new HashMap<>();
    private final Set<UUID> acknowledged = new HashSet<>();

    void mustBeNewTo(List<BodyId> bodies) {
        if (bodies.stream().map(BodyId::value).anyMatch(acknowledgeBy::containsKey)
                || new HashSet<>(bodies).size() < bodies.size()) {
            throw new AlreadyCommunicated();
        }
    }

    /** @return the body that acknowledges */
    BodyId mustAwait(@Nullable BodyId body) {
        if (body == null || !acknowledgeBy.containsKey(body.value())) {
            throw new NotCommunicatedToThisBody();
        }
        if (acknowledged.contains(body.value())) {
            throw new AlreadyAcknowledged();
        }
        return body;
    }

    /** Those who were to acknowledge by that day and have not, in a fixed order. */
    List<BodyId> owing(LocalDate by) {
        return acknowledgeBy.entrySet().stream()
                .filter(told -> told.getValue().equals(by) && !acknowledged.contains(told.getKey()))
                .map(Map.Entry::getKey)
                .sorted()
                .map(BodyId::new)
                .toList();
    }

    void made(List<BodyId> to, LocalDate by) {
        to.forEach(body -> acknowledgeBy.put(body.value(), by));
    }

    void acknowledgedBy(BodyId body) {
        acknowledged.add(body.value());
    }
}
