package no.samspor.command.tiltak;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samspor.command.Acts;
import no.samspor.command.Fixtures;
import no.samspor.command.casework.CaseStandings;
import no.samspor.command.organisation.FixedDirectory;
import no.samspor.command.plan.KnownGoals;
import no.samspor.kernel.actor.Actor;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.plan.GoalId;
import no.samspor.kernel.tiltak.EvaluationResult;
import no.samspor.kernel.tiltak.PackageId;
import no.samspor.kernel.tiltak.TiltakApproved;
import no.samspor.kernel.tiltak.TiltakEnded;
import no.samspor.kernel.tiltak.TiltakEvaluated;
import no.samspor.kernel.tiltak.TiltakId;
import no.samspor.kernel.tiltak.TiltakProposed;
import no.samspor.kernel.tiltak.TiltakRejected;
import no.samspor.kernel.tiltak.TiltakStarted;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;

/** The tiltak that the tests are about: NAV is responsible, at koordinerende level. */
final class TiltakGiven {

    static final TiltakId TILTAK = new TiltakId(new UUID(5, 1));
    static final CaseId CASE = new CaseId(new UUID(4, 1));
    private static final Kommunenummer ELSEWHERE = new Kommunenummer("4998");
    static final TiltakApproved APPROVED = new TiltakApproved(TILTAK, null, Acts.text(9));
    static final TiltakRejected REJECTED = new TiltakRejected(TILTAK, Acts.text(9));
    static final TiltakStarted STARTED = new TiltakStarted(TILTAK);
    static final TiltakEvaluated EVALUATED =
            new TiltakEvaluated(TILTAK, EvaluationResult.PARTLY, Acts.text(9), null, Acts.text(8));
    static final TiltakEnded ENDED = new TiltakEnded(TILTAK, Acts.text(9));

    static final GoalId GOAL = new GoalId(new UUID(9, 1));
    static final GoalId OTHER_GOAL = new GoalId(new UUID(9, 2));
    static final PackageId PACK = new PackageId(new UUID(8, 1));

    private TiltakGiven() {}

    static AggregateTestFixture<Tiltak> fixture() {
        return fixture(FixedDirectory.lundvik());
    }

    static AggregateTestFixture<Tiltak> fixture(FixedDirectory directory) {
        var fixture = Fixtures.of(Tiltak.class);
        fixture.registerInjectableResource(directory);
        fixture.registerInjectableResource((CaseStandings) id -> Optional.of(
                new CaseStandings.Standing(id.equals(CASE) ? Acts.LUNDVIK : ELSEWHERE, Level.UTFORENDE, true)));
        fixture.registerInjectableResource(
                (Packages) (kommune, pack) -> kommune.equals(Acts.LUNDVIK) && pack.equals(PACK));
        fixture.registerInjectableResource((KnownGoals) (kommune, goal) ->
                kommune.equals(Acts.LUNDVIK) && List.of(GOAL, OTHER_GOAL).contains(goal));
        return fixture;
    }

    static TiltakProposed proposed() {
        return new TiltakProposed(
                TILTAK,
                Acts.text(1),
                Acts.text(2),
                Acts.NAV,
                Level.KOORDINERENDE,
                null,
                null,
                null,
                null,
                List.of("rus"),
                "sentrum",
                null,
                Acts.TODAY,
                Acts.TODAY.plusMonths(2),
                4_000_000L,
                null);
    }

    static TestExecutor<Tiltak> given(Object... later) {
        var history = new ArrayList<Object>();
        history.add(Fixtures.by(recorder(), proposed()));
        history.addAll(List.of(later));
        return fixture().given(history);
    }

    static Map<String, Object> recorder() {
        return Acts.coordinatorIn(Acts.KOORDINERINGSGRUPPE, Level.KOORDINERENDE);
    }

    static Map<String, Object> nav() {
        return Acts.as(new Actor(Acts.user(13), Role.FIELD_WORKER, Acts.NAV, Level.UTFORENDE, Acts.LUNDVIK));
    }
}
