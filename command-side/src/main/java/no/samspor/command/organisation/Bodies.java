package no.samspor.command.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.organisation.BodyKind;

/** The bodies of one kommune and the rules for where they stand. */
final class Bodies {

    private final List<EstablishedBody> all = new ArrayList<>();

    EstablishedBody get(BodyId body) {
        return all.stream().filter(known -> known.id().equals(body)).findFirst().orElseThrow(UnknownBody::new);
    }

    void mayEstablish(EstablishedBody body, Ladder ladder) {
        if (body.kind() == BodyKind.AD_HOC_ARBEIDSGRUPPE) {
            throw new WorkingGroupIsAppointed();
        }
        var level = body.level();
        var levels = BodyForm.of(body.kind()).levels();
        if (level == null ? !levels.isEmpty() : !levels.contains(level)) {
            throw new BodyKindNeedsOtherLevel(body.kind());
        }
        if (level != null) {
            ladder.step(level);
            if (all.stream().anyMatch(body::takesThePlaceOf)) {
                throw new LevelHasItsGroup(level);
            }
        }
    }

    void add(EstablishedBody body) {
        all.add(body);
    }

    void dissolve(BodyId id, LocalDate until) {
        all.replaceAll(body -> body.id().equals(id) ? body.dissolved(until) : body);
    }
}
