package no.samspor.query.casework;

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
import no.samspor.kernel.casework.BasisItem;
import no.samspor.kernel.casework.CaseEscalated;
import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.casework.CaseOpened;
import no.samspor.kernel.casework.EscalationId;
import no.samspor.kernel.casework.NoteAdded;
import no.samspor.kernel.casework.NoteId;
import no.samspor.kernel.concern.AgeBand;
import no.samspor.kernel.concern.ConcernId;
import no.samspor.kernel.concern.ConcernLinkedToCase;
import no.samspor.kernel.concern.ConcernRegistered;
import no.samspor.kernel.concern.ConcernSubject;
import no.samspor.kernel.concern.Headcount;
import no.samspor.kernel.concern.Observation;
import no.samspor.kernel.concern.Severity;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.store.text.ProtectedText;
import no.samspor.query.organisation.Ids;
import no.samspor.query.organisation.Names;
import no.samspor.query.platform.LiveView;
import org.jspecify.annotations.Nullable;

/** A case of Lundvik with a concern and a note, as the tests of the views tell it. */
public final class CaseStory {

    public static final Kommunenummer LUNDVIK = new Kommunenummer("4999");
    public static final BodyId ARBEIDSGRUPPE = new BodyId(new UUID(2, 1));
    public static final BodyId KOORDINERINGSGRUPPE = new BodyId(new UUID(2, 2));
    public static final BodyId STYRINGSGRUPPE = new BodyId(new UUID(2, 3));
    public static final UserId MARIT = new UserId(new UUID(1, 1));
    public static final Actor COORDINATOR = new Actor(MARIT, Role.COORDINATOR, ARBEIDSGRUPPE, Level.UTFORENDE, LUNDVIK);
    public static final Actor FIELD_WORKER = new Actor(
            new UserId(new UUID(1, 2)), Role.FIELD_WORKER, new BodyId(new UUID(2, 4)), Level.UTFORENDE, LUNDVIK);
    public static final Actor MEMBER =
            new Actor(new UserId(new UUID(1, 3)), Role.MEMBER, KOORDINERINGSGRUPPE, Level.KOORDINERENDE, LUNDVIK);
    public static final Actor OF_THE_TOP =
            new Actor(new UserId(new UUID(1, 4)), Role.MEMBER, STYRINGSGRUPPE, Level.STYRENDE, LUNDVIK);
    public static final Actor ELSEWHERE = new Actor(
            new UserId(new UUID(1, 9)),
            Role.COORDINATOR,
            new BodyId(new UUID(2, 9)),
            Level.UTFORENDE,
            new Kommunenummer("4998"));
    public static final LocalDate DAY = LocalDate.of(2026, 4, 20);
    public static final CaseId CASE = new CaseId(new UUID(4, 1));
    public static final ConcernId CONCERN = new ConcernId(new UUID(3, 1));
    public static final EscalationId LIFT = new EscalationId(new UUID(6, 1));

    /** Words that must never be found above utførende level. */
    public static final String SECRET = "Hemmelig";

    private final LiveView live;

    public CaseStory(LiveView live) {
        this.live = live;
    }

    /** Registered, opened, linked and with a note. */
    public CaseStory opened() {
        return then(FIELD_WORKER, CONCERN.value(), registered())
                .then(COORDINATOR, openedOn(CASE, "2026-118", List.of("rus", "vold"), "sentrum"))
                .then(COORDINATOR, CONCERN.value(), new ConcernLinkedToCase(CONCERN, CASE))
                .then(FIELD_WORKER, new NoteAdded(CASE, new NoteId(new UUID(5, 1)), text(SECRET + " notat")));
    }

    /** Registered, and a case opened from it a moment ago. */
    public CaseStory openedFromConcern() {
        return then(FIELD_WORKER, CONCERN.value(), registered())
                .then(COORDINATOR, openedOn(CASE, "2026-118", List.of("rus"), "sentrum", CONCERN));
    }

    public CaseStory lifted() {
        return then(COORDINATOR, lift());
    }

    public CaseStory then(Actor actor, DomainEvent eventOfTheCase) {
        return then(actor, CASE.value(), eventOfTheCase);
    }

    public CaseStory then(Actor actor, UUID stream, DomainEvent event) {
        live.happened(
                stream,
                new Trace(actor, new UUID(5, 1), new UUID(5, 1), null, DAY),
                Instant.parse("2026-04-21T10:00:00Z"),
                event);
        return this;
    }

    public static CaseOpened openedOn(CaseId id, String number, List<String> themes, String area) {
        return openedOn(id, number, themes, area, null);
    }

    private static CaseOpened openedOn(
            CaseId id, String number, List<String> themes, String area, @Nullable ConcernId raisedBy) {
        return new CaseOpened(
                id,
                number,
                text(SECRET + " tittel"),
                themes,
                area,
                new AgeBand(14, 17),
                Headcount.TEN_TO_NINETEEN,
                Level.UTFORENDE,
                ARBEIDSGRUPPE,
                MARIT,
                raisedBy,
                text(SECRET + " begrunnelse"));
    }

    public static CaseEscalated lift() {
        return lift(LIFT);
    }

    public static CaseEscalated lift(EscalationId id) {
        return new CaseEscalated(
                CASE,
                id,
                "2026-118",
                Level.UTFORENDE,
                ARBEIDSGRUPPE,
                Level.KOORDINERENDE,
                KOORDINERINGSGRUPPE,
                text("Uro i sentrum"),
                text("Hvem kan bidra?"),
                text("Første linje.\nAndre linje."),
                MARIT,
                List.of(),
                List.of(
                        new BasisItem(BasisItem.Kind.CONCERN_COUNT, null, null),
                        new BasisItem(BasisItem.Kind.TILTAK, new UUID(7, 1), null)),
                text("Arbeidsgruppen har ikke penger."),
                List.of("rus"),
                "sentrum");
    }

    public static ProtectedText text(String words) {
        return new ProtectedText.Readable(words);
    }

    /** Calls everything by its id or code. */
    public static Names names() {
        return new Ids();
    }

    private static ConcernRegistered registered() {
        return new ConcernRegistered(
                CONCERN,
                "B-2026-098",
                FIELD_WORKER.user(),
                new BodyId(new UUID(2, 4)),
                new Observation(
                        ConcernSubject.MILIEU,
                        List.of("rus"),
                        text(SECRET + " observasjon"),
                        "sentrum",
                        new AgeBand(14, 17),
                        Headcount.TEN_TO_NINETEEN,
                        Severity.URGENT,
                        null,
                        null));
    }
}
