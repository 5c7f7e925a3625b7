package no.samspor.command.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.samspor.command.Acts;
import no.samspor.command.Fixtures;
import no.samspor.command.casework.CaseStandings;
import no.samspor.command.organisation.Directory;
import no.samspor.command.organisation.FixedDirectory;
import no.samspor.kernel.actor.Actor;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.casework.LegalGround;
import no.samspor.kernel.decision.DecisionId;
import no.samspor.kernel.decision.DecisionKind;
import no.samspor.kernel.decision.DecisionMade;
import no.samspor.kernel.decision.DecisionResult;
import no.samspor.kernel.decision.DecisionWay;
import no.samspor.kernel.decision.Proposal;
import no.samspor.kernel.decision.RequestedTiltak;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.organisation.BodyPosition;
import no.samspor.kernel.tiltak.TiltakId;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;

/**
 * What the tests of decisions stand on: the koordineringsgruppe with four seats, one case at each level, one earlier
 * decision.
 */
final class Decisions {

    static final DecisionId DECISION = new DecisionId(new UUID(3, 1));
    static final DecisionId LATER = new DecisionId(new UUID(3, 2));
    static final DecisionId LATER_REJECTED = new DecisionId(new UUID(3, 3));
    static final DecisionId LATER_ELSEWHERE = new DecisionId(new UUID(3, 4));
    static final CaseId LIFTED = new CaseId(new UUID(4, 1));
    static final CaseId AT_LOWEST = new CaseId(new UUID(4, 2));
    static final CaseId CLOSED = new CaseId(new UUID(4, 3));
    static final CaseId ELSEWHERE = new CaseId(new UUID(4, 4));
    static final UserId AMAL = Acts.user(11);
    static final UserId PER = Acts.user(12);
    static final LocalDate DEADLINE = Acts.TODAY.plusDays(7);

    private Decisions() {}

    static AggregateTestFixture<Decision> fixture() {
        return fixture(directory());
    }

    static AggregateTestFixture<Decision> fixture(Directory directory) {
        var fixture = Fixtures.of(Decision.class);
        fixture.registerInjectableResource(directory);
        fixture.registerInjectableResource((CaseStandings) Decisions::standing);
        fixture.registerInjectableResource((DecisionStandings) Decisions::standing);
        return fixture;
    }

    static FixedDirectory directory() {
        return FixedDirectory.lundvik()
                .seat(Acts.KOORDINERINGSGRUPPE, AMAL, Role.MEMBER, BodyPosition.DEPUTY)
                .seat(Acts.KOORDINERINGSGRUPPE, PER, Role.MEMBER, BodyPosition.MEMBER);
    }

    static Map<String, Object> recorder() {
        return Acts.coordinatorIn(Acts.KOORDINERINGSGRUPPE, Level.KOORDINERENDE);
    }

    static Map<String, Object> member(UserId user) {
        return Acts.as(new Actor(user, Role.MEMBER, Acts.KOORDINERINGSGRUPPE, Level.KOORDINERENDE, Acts.LUNDVIK));
    }

    static Map<String, Object> nav() {
        return Acts.as(new Actor(Acts.user(13), Role.FIELD_WORKER, Acts.NAV, Level.UTFORENDE, Acts.LUNDVIK));
    }

    /** The koordineringsgruppe sets adults at Brygga, with one tiltak. */
    static Proposal proposal() {
        return proposal(Acts.KOORDINERINGSGRUPPE, Level.KOORDINERENDE, DecisionKind.TILTAK, null);
    }

    static Proposal proposal(BodyId body, Level level, DecisionKind kind, @Nullable CaseId about) {
        var tiltak = new RequestedTiltak(
                new TiltakId(new UUID(5, 1)), Acts.text(4), Acts.UTESEKSJONEN, Acts.TODAY, DEADLINE, 4_000_000L);
        return proposal(body, level, kind, about, Acts.NAV, DEADLINE, false, null, tiltak);
    }

    static Proposal proposal(
            BodyId body,
            Level level,
            DecisionKind kind,
            @Nullable CaseId about,
            BodyId responsible,
            LocalDate deadline,
            boolean statutory,
            @Nullable LegalGround ground,
            RequestedTiltak tiltak) {
        return new Proposal(
                about,
                body,
                level,
                kind,
                Acts.text(1),
                Acts.text(2),
                Acts.text(3),
                responsible,
                deadline,
                statutory,
                ground,
                null,
                List.of(tiltak));
    }

    static EventMessage<?> made() {
        return made(DecisionResult.ADOPTED);
    }

    static EventMessage<?> made(DecisionResult result) {
        return Fixtures.by(
                recorder(),
                new DecisionMade(
                        DECISION,
                        "V-2026-031",
                        DecisionWay.IN_MEETING,
                        result,
                        proposal(),
                        null,
                        Acts.text(5),
                        null,
                        List.of(Acts.MARIT, Acts.SIRI),
                        4,
                        List.of()));
    }

    static Optional<CaseStandings.Standing> standing(CaseId id) {
        var level = id.equals(AT_LOWEST) ? Level.UTFORENDE : Level.KOORDINERENDE;
        var kommune = id.equals(ELSEWHERE) ? Acts.ELSEWHERE : Acts.LUNDVIK;
        return id.value().getMostSignificantBits() != 4
                ? Optional.empty()
                : Optional.of(new CaseStandings.Standing(kommune, level, !id.equals(CLOSED)));
    }

    private static Optional<DecisionStandings.Standing> standing(DecisionId id) {
        Kommunenummer kommune = id.equals(LATER_ELSEWHERE) ? Acts.ELSEWHERE : Acts.LUNDVIK;
        return id.value().getMostSignificantBits() != 3
                ? Optional.empty()
                : Optional.of(
                        new DecisionStandings.Standing(kommune, Acts.KOORDINERINGSGRUPPE, !id.equals(LATER_REJECTED)));
    }
}
