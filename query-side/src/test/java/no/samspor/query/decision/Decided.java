package no.samspor.query.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samspor.kernel.DomainEvent;
import no.samspor.kernel.actor.Actor;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.Trace;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.decision.DecisionId;
import no.samspor.kernel.decision.DecisionKind;
import no.samspor.kernel.decision.DecisionMade;
import no.samspor.kernel.decision.DecisionResult;
import no.samspor.kernel.decision.DecisionWay;
import no.samspor.kernel.decision.Dissent;
import no.samspor.kernel.decision.Proposal;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.store.text.ProtectedText;
import no.samspor.query.organisation.Ids;
import no.samspor.query.organisation.Names;
import no.samspor.query.platform.LiveView;

/** What the tests of the views have decided, by whom, and who looks at it. */
public final class Decided {

    public static final LocalDate DAY = LocalDate.of(2026, 11, 17);
    public static final Kommunenummer LUNDVIK = new Kommunenummer("4999");
    public static final UserId MARIT = new UserId(new UUID(1, 1));
    public static final UserId SIRI = new UserId(new UUID(1, 3));
    public static final BodyId KOORDINERINGSGRUPPE = new BodyId(new UUID(2, 2));
    public static final BodyId NAV = new BodyId(new UUID(2, 5));
    public static final CaseId CASE = new CaseId(new UUID(4, 1));
    public static final Actor COORDINATOR =
            new Actor(MARIT, Role.COORDINATOR, KOORDINERINGSGRUPPE, Level.KOORDINERENDE, LUNDVIK);
    public static final Actor LEADER = new Actor(SIRI, Role.MEMBER, KOORDINERINGSGRUPPE, Level.KOORDINERENDE, LUNDVIK);
    public static final Actor SERVICE =
            new Actor(new UserId(new UUID(1, 13)), Role.FIELD_WORKER, NAV, Level.UTFORENDE, LUNDVIK);
    public static final Actor ADMINISTRATOR =
            new Actor(new UserId(new UUID(1, 6)), Role.ADMINISTRATOR, new BodyId(new UUID(2, 7)), null, LUNDVIK);
    public static final Actor ELSEWHERE = new Actor(
            new UserId(new UUID(1, 9)),
            Role.COORDINATOR,
            new BodyId(new UUID(2, 9)),
            Level.UTFORENDE,
            new Kommunenummer("4998"));

    private final LiveView live;

    public Decided(LiveView live) {
        this.live = live;
    }

    /** On {@link #DAY}. */
    public Decided then(Actor actor, UUID stream, DomainEvent event) {
        return on(DAY, actor, stream, event);
    }

    public Decided on(LocalDate day, Actor actor, UUID stream, DomainEvent event) {
        var trace = new Trace(actor, new UUID(5, 1), new UUID(5, 1), null, day);
        live.happened(stream, trace, Instant.parse(day + "T10:00:00Z"), event);
        return this;
    }

    public static DecisionId decision(int n) {
        return new DecisionId(new UUID(3, n));
    }

    /** The n-th decision, in a meeting of the koordineringsgruppe, where Siri dissented. */
    public static DecisionMade made(int n) {
        return made(n, DecisionResult.ADOPTED);
    }

    public static DecisionMade made(int n, DecisionResult result) {
        return new DecisionMade(
                decision(n),
                "V-2026-%03d".formatted(n),
                DecisionWay.IN_MEETING,
                result,
                proposal(),
                null,
                text("Møte 17. november"),
                null,
                List.of(MARIT, SIRI),
                4,
                List.of(new Dissent(SIRI, text("Det haster mer"))));
    }

    public static Proposal proposal() {
        return new Proposal(
                CASE,
                KOORDINERINGSGRUPPE,
                Level.KOORDINERENDE,
                DecisionKind.CASE_MATTER,
                text("Voksne ved Brygga"),
                text("Uteseksjonen er ved Brygga kl. 14–16"),
                text("Salget skjer da"),
                NAV,
                DAY.plusDays(6),
                false,
                null,
                null,
                List.of());
    }

    public static ProtectedText text(String text) {
        return new ProtectedText.Readable(text);
    }

    /** Calls everything by its id or code. */
    public static Names names() {
        return new Ids();
    }
}
