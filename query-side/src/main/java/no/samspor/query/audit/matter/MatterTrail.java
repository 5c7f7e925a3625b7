package no.samspor.query.audit.matter;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.concern.ConcernLinkedToCase;
import no.samspor.kernel.decision.CirculationStarted;
import no.samspor.kernel.decision.DecisionMade;
import no.samspor.kernel.plan.AnnualReportDrafted;
import no.samspor.kernel.tiltak.PackageRepeated;
import no.samspor.kernel.tiltak.TiltakProposed;
import no.samspor.query.audit.moment.NoSuchMoment;
import no.samspor.query.audit.moment.NoSuchMoment.Cause;
import no.samspor.query.audit.sentence.Subjects;
import no.samspor.query.audit.step.MatterKind;
import no.samspor.query.platform.Recorded;
import no.samspor.query.platform.ShownText;
import org.jspecify.annotations.Nullable;

/**
 * A matter with all that happened to it, in the order in which it was recorded. Never empty.
 *
 * @param subjects what it, and what its events point to, is called
 */
public record MatterTrail(UUID id, MatterKind kind, List<Recorded> events, Subjects subjects) {

    /** Its number or its title; nothing for what has none. */
    public String name() {
        return switch (events.getFirst().event()) {
            case PackageRepeated begun -> ShownText.of(begun.name());
            case AnnualReportDrafted begun -> String.valueOf(begun.year());
            default -> {
                var name = subjects.nameOf(id);
                yield name == null ? "" : name;
            }
        };
    }

    /**
     * The number of that event among its own, from 1; of the newest when none is asked for.
     *
     * @throws NoSuchMoment when there is none of its own at that position
     */
    int numberAt(@Nullable String position) {
        if (position == null || position.isBlank()) {
            return events.size();
        }
        var asked = position.strip();
        for (var number = 1; number <= events.size(); number++) {
            if (String.valueOf(events.get(number - 1).position()).equals(asked)) {
                return number;
            }
        }
        throw new NoSuchMoment(Cause.POSITION_NOT_OF_THIS_MATTER, asked);
    }

    /** What these events point to and do not tell of. */
    static Set<UUID> referredIn(List<Recorded> events) {
        return events.stream().flatMap(MatterTrail::referred).collect(Collectors.toSet());
    }

    private static Stream<UUID> referred(Recorded recorded) {
        return Stream.concat(
                Subjects.pointedTo(recorded),
                Stream.ofNullable(caseOf(recorded)).map(CaseId::value));
    }

    private static @Nullable CaseId caseOf(Recorded recorded) {
        return switch (recorded.event()) {
            case ConcernLinkedToCase e -> e.caseId();
            case CirculationStarted e -> e.proposal().caseId();
            case DecisionMade e -> e.proposal().caseId();
            case TiltakProposed e -> e.caseId();
            default -> null;
        };
    }
}
