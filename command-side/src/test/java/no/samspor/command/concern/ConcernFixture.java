package no.samspor.command.concern;

import static no.samspor.command.Fixtures.by;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samspor.command.Acts;
import no.samspor.command.Fixtures;
import no.samspor.command.casework.CaseStandings;
import no.samspor.command.organisation.FixedDirectory;
import no.samspor.kernel.DomainEvent;
import no.samspor.kernel.actor.Actor;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.casework.LegalGround;
import no.samspor.kernel.concern.AgeBand;
import no.samspor.kernel.concern.ConcernId;
import no.samspor.kernel.concern.ConcernRegistered;
import no.samspor.kernel.concern.ConcernSubject;
import no.samspor.kernel.concern.Headcount;
import no.samspor.kernel.concern.Observation;
import no.samspor.kernel.concern.Severity;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;

/** The concern of these tests: what Jonas saw in Lundvik and registered today. */
final class ConcernFixture {

    static final ConcernId CONCERN = new ConcernId(new UUID(3, 1));
    static final CaseId OPEN_CASE = new CaseId(new UUID(4, 1));
    static final CaseId ANOTHER_OPEN_CASE = new CaseId(new UUID(4, 2));
    static final CaseId CLOSED_CASE = new CaseId(new UUID(4, 3));
    static final CaseId CASE_ELSEWHERE = new CaseId(new UUID(4, 4));
    static final CaseId UNKNOWN_CASE = new CaseId(new UUID(4, 5));
    static final LocalDate DUE = Acts.TODAY.plusDays(21);

    private final AggregateTestFixture<Concern> fixture = Fixtures.of(Concern.class);

    ConcernFixture() {
        fixture.registerInjectableResource(FixedDirectory.lundvik());
        fixture.registerInjectableResource((CaseStandings) ConcernFixture::standing);
    }

    private static Optional<CaseStandings.Standing> standing(CaseId id) {
        var kommune = id.equals(CASE_ELSEWHERE) ? Acts.ELSEWHERE : Acts.LUNDVIK;
        return id.equals(UNKNOWN_CASE)
                ? Optional.empty()
                : Optional.of(new CaseStandings.Standing(kommune, Level.UTFORENDE, !id.equals(CLOSED_CASE)));
    }

    TestExecutor<Concern> nothing() {
        return fixture.givenNoPriorActivity();
    }

    TestExecutor<Concern> registeredAnd(DomainEvent... later) {
        return fixture.givenCurrentTime(Acts.noon(Acts.TODAY))
                .andGiven(by(Acts.fieldWorker(), registered()))
                .andGiven((Object[]) later);
    }

    static ConcernRegistered registered() {
        return new ConcernRegistered(CONCERN, "2026-118", Acts.JONAS, Acts.UTESEKSJONEN, seen());
    }

    static Observation seen() {
        return about(ConcernSubject.MILIEU, List.of("rus", "vold"), "sentrum", null);
    }

    static Observation about(ConcernSubject subject, List<String> themes, String area, @Nullable LegalGround ground) {
        return new Observation(
                subject,
                themes,
                Acts.text(1),
                area,
                new AgeBand(13, 15),
                Headcount.FIVE_TO_NINE,
                Severity.SOON,
                null,
                ground);
    }

    /** A colleague of the reporter, in the same service. */
    static Map<String, Object> colleague() {
        return Acts.as(new Actor(Acts.user(20), Role.FIELD_WORKER, Acts.UTESEKSJONEN, Level.UTFORENDE, Acts.LUNDVIK));
    }
}
