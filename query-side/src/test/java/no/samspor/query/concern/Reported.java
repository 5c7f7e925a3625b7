package no.samspor.query.concern;

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
import no.samspor.kernel.concern.AgeBand;
import no.samspor.kernel.concern.ConcernId;
import no.samspor.kernel.concern.ConcernRegistered;
import no.samspor.kernel.concern.ConcernSubject;
import no.samspor.kernel.concern.Headcount;
import no.samspor.kernel.concern.Observation;
import no.samspor.kernel.concern.Severity;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.store.text.ProtectedText;
import no.samspor.query.organisation.Ids;
import no.samspor.query.platform.LiveView;

/** What the tests of the views have reported, by whom, and who looks at it. */
public final class Reported {

    public static final LocalDate SEEN_ON = LocalDate.of(2026, 11, 14);
    public static final Instant AT = Instant.parse("2026-11-15T20:49:00Z");
    public static final Kommunenummer LUNDVIK = new Kommunenummer("4999");
    public static final UserId JONAS = new UserId(new UUID(1, 2));
    public static final UserId COLLEAGUE = new UserId(new UUID(1, 20));
    public static final BodyId UTESEKSJONEN = new BodyId(new UUID(2, 4));
    public static final Actor FIELD_WORKER =
            new Actor(JONAS, Role.FIELD_WORKER, UTESEKSJONEN, Level.UTFORENDE, LUNDVIK);
    public static final Actor COORDINATOR = new Actor(
            new UserId(new UUID(1, 1)), Role.COORDINATOR, new BodyId(new UUID(2, 1)), Level.UTFORENDE, LUNDVIK);
    public static final Actor ELSEWHERE = new Actor(
            new UserId(new UUID(1, 9)),
            Role.COORDINATOR,
            new BodyId(new UUID(2, 9)),
            Level.UTFORENDE,
            new Kommunenummer("4998"));
    public static final Actor MEMBER = new Actor(
            new UserId(new UUID(1, 3)), Role.MEMBER, new BodyId(new UUID(2, 2)), Level.KOORDINERENDE, LUNDVIK);

    private final LiveView live;

    public Reported(LiveView live) {
        this.live = live;
    }

    /** Registers the n-th concern. */
    public Reported by(Actor reporter, int n, List<String> themes, String area) {
        return then(
                reporter,
                n,
                new ConcernRegistered(
                        concern(n),
                        "B-2026-%03d".formatted(n),
                        reporter.user(),
                        UTESEKSJONEN,
                        seen("Røyk bak kiosken", themes, area)));
    }

    public Reported then(Actor actor, int n, DomainEvent event) {
        return then(actor, concern(n).value(), event);
    }

    public Reported then(Actor actor, UUID stream, DomainEvent event) {
        live.happened(stream, new Trace(actor, new UUID(5, 1), new UUID(5, 1), null, SEEN_ON), AT, event);
        return this;
    }

    public static ConcernId concern(int n) {
        return new ConcernId(new UUID(3, n));
    }

    public static Observation seen(String what, List<String> themes, String area) {
        return new Observation(
                ConcernSubject.MILIEU,
                themes,
                text(what),
                area,
                new AgeBand(13, 15),
                Headcount.FIVE_TO_NINE,
                Severity.SOON,
                null,
                null);
    }

    public static ProtectedText text(String text) {
        return new ProtectedText.Readable(text);
    }

    /** Calls everything by its id or code. */
    public static ConcernNames names() {
        return new ConcernNames(new Ids());
    }
}
