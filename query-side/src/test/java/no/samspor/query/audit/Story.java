package no.samspor.query.audit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.samspor.kernel.DomainEvent;
import no.samspor.kernel.actor.Actor;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.Trace;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.casework.BasisItem;
import no.samspor.kernel.casework.CaseAssigned;
import no.samspor.kernel.casework.CaseEscalated;
import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.casework.CaseOpened;
import no.samspor.kernel.casework.EscalationAccepted;
import no.samspor.kernel.casework.EscalationId;
import no.samspor.kernel.casework.LegalGround;
import no.samspor.kernel.casework.NoteAdded;
import no.samspor.kernel.casework.NoteId;
import no.samspor.kernel.concern.AgeBand;
import no.samspor.kernel.concern.AnswerCause;
import no.samspor.kernel.concern.ConcernAnswerDue;
import no.samspor.kernel.concern.ConcernId;
import no.samspor.kernel.concern.ConcernLinkedToCase;
import no.samspor.kernel.concern.ConcernReceived;
import no.samspor.kernel.concern.ConcernRegistered;
import no.samspor.kernel.concern.ConcernSubject;
import no.samspor.kernel.concern.Headcount;
import no.samspor.kernel.concern.Observation;
import no.samspor.kernel.concern.Severity;
import no.samspor.kernel.decision.DecisionCommunicated;
import no.samspor.kernel.decision.DecisionId;
import no.samspor.kernel.decision.DecisionKind;
import no.samspor.kernel.decision.DecisionMade;
import no.samspor.kernel.decision.DecisionResult;
import no.samspor.kernel.decision.DecisionWay;
import no.samspor.kernel.decision.Dissent;
import no.samspor.kernel.decision.Proposal;
import no.samspor.kernel.decision.RequestedTiltak;
import no.samspor.kernel.knowledge.IndicatorCorrected;
import no.samspor.kernel.knowledge.IndicatorId;
import no.samspor.kernel.knowledge.IndicatorRecorded;
import no.samspor.kernel.knowledge.IndicatorSource;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.store.text.ProtectedText;
import no.samspor.kernel.tiltak.EvaluationResult;
import no.samspor.kernel.tiltak.FundingGranted;
import no.samspor.kernel.tiltak.TiltakApproved;
import no.samspor.kernel.tiltak.TiltakEvaluated;
import no.samspor.kernel.tiltak.TiltakId;
import no.samspor.kernel.tiltak.TiltakProposed;
import no.samspor.kernel.tiltak.TiltakStarted;
import no.samspor.query.platform.LiveView;
import no.samspor.query.platform.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * The case of the drawings, event by event: two concerns, the case, the lift, the decision with a tiltak, and what came
 * since, a fact recorded late among it.
 */
public final class Story {

    public static final Kommunenummer LUNDVIK = new Kommunenummer("4999");
    public static final CaseId CASE = new CaseId(new UUID(10, 118));
    public static final ConcernId FIRST = new ConcernId(new UUID(11, 98));
    public static final ConcernId SECOND = new ConcernId(new UUID(11, 103));
    public static final IndicatorId INDICATOR = new IndicatorId(new UUID(14, 1));
    public static final DecisionId DECISION = new DecisionId(new UUID(12, 31));
    public static final TiltakId SUMMER_JOB = new TiltakId(new UUID(13, 1));
    public static final UserId JONAS = new UserId(new UUID(1, 1));
    public static final UserId MARIT = new UserId(new UUID(1, 2));
    public static final UserId SIRI = new UserId(new UUID(1, 3));
    public static final UserId NILS = new UserId(new UUID(1, 5));
    public static final BodyId UTESEKSJONEN = new BodyId(new UUID(2, 1));
    public static final BodyId ARBEIDSGRUPPEN = new BodyId(new UUID(2, 2));
    public static final BodyId KOORDINERINGSGRUPPEN = new BodyId(new UUID(2, 3));
    public static final BodyId NAV = new BodyId(new UUID(2, 4));
    /** The decision's number among the case's events. */
    public static final int DECIDED = 11;

    private record Step(UUID stream, Trace trace, Instant recordedAt, DomainEvent event) {}

    private final List<Step> steps = new ArrayList<>();
    private int commands;

    private Story() {
        tell();
    }

    /** As a view reads them, positions from 1. */
    /**
     * A published figure that the lift points to: recorded before it, corrected once before the decision, once after.
     */
    public static List<Recorded> figure() {
        var recorded = new IndicatorRecorded(
                INDICATOR,
                IndicatorSource.UNGDATA,
                "trives",
                "Trives på skolen",
                null,
                "2025",
                new BigDecimal("90.5"),
                "prosent",
                null);
        var first = events().getFirst();
        return List.of(
                figure(first, 0, 0, recorded),
                figure(first, 0, 1, new IndicatorCorrected(INDICATOR, new BigDecimal("91.5"), words("Lest feil"))),
                figure(
                        first,
                        1_000,
                        2,
                        new IndicatorCorrected(INDICATOR, new BigDecimal("72.0"), words("Kilden rettet det"))));
    }

    private static Recorded figure(Recorded as, long position, long sequence, DomainEvent event) {
        return new Recorded(
                event,
                as.trace(),
                new UUID(0xF, sequence),
                position,
                Instant.parse("2026-09-01T08:00:00Z"),
                INDICATOR.value(),
                sequence);
    }

    public static List<Recorded> events() {
        var sequences = new HashMap<UUID, Long>();
        var events = new ArrayList<Recorded>();
        for (var step : new Story().steps) {
            var position = events.size() + 1L;
            events.add(new Recorded(
                    step.event(),
                    step.trace(),
                    new UUID(0xE, position),
                    position,
                    step.recordedAt(),
                    step.stream(),
                    sequences.merge(step.stream(), 0L, (before, first) -> before + 1)));
        }
        return List.copyOf(events);
    }

    /** Lets it happen in a live view. */
    public static void in(LiveView view) {
        new Story().steps.forEach(step -> view.happened(step.stream(), step.trace(), step.recordedAt(), step.event()));
    }

    /** What people and bodies are called. */
    public static Map<UUID, String> names() {
        return Map.of(
                JONAS.value(), "Jonas Brekke",
                MARIT.value(), "Marit Ekeland",
                SIRI.value(), "Siri Tangen",
                NILS.value(), "Nils Aune",
                UTESEKSJONEN.value(), "Uteseksjonen",
                ARBEIDSGRUPPEN.value(), "SLT-arbeidsgruppen",
                KOORDINERINGSGRUPPEN.value(), "Koordineringsgruppen",
                NAV.value(), "NAV");
    }

    private void tell() {
        var jonas = new Actor(JONAS, Role.FIELD_WORKER, UTESEKSJONEN, Level.UTFORENDE, LUNDVIK);
        var marit = new Actor(MARIT, Role.COORDINATOR, ARBEIDSGRUPPEN, Level.UTFORENDE, LUNDVIK);
        var there = new Actor(MARIT, Role.COORDINATOR, KOORDINERINGSGRUPPEN, Level.KOORDINERENDE, LUNDVIK);
        var samspor = new Actor(MARIT, Role.SYSTEM, KOORDINERINGSGRUPPEN, Level.KOORDINERENDE, LUNDVIK);

        by(
                jonas,
                "2026-04-14",
                "2026-04-16T09:12:00Z",
                FIRST.value(),
                new ConcernRegistered(
                        FIRST,
                        "B-2026-098",
                        JONAS,
                        UTESEKSJONEN,
                        seen("Uro og åpen bruk av rusmidler ved Mølleparken")));
        by(marit, null, "2026-04-16T11:00:00Z", FIRST.value(), new ConcernReceived(FIRST));
        by(
                jonas,
                "2026-04-17",
                "2026-04-18T09:12:00Z",
                SECOND.value(),
                new ConcernRegistered(
                        SECOND, "B-2026-103", JONAS, UTESEKSJONEN, seen("Trusler mellom to ungdommer etter skoletid")));
        by(marit, null, "2026-04-20T08:00:00Z", SECOND.value(), new ConcernReceived(SECOND));
        by(
                marit,
                null,
                "2026-04-20T08:30:00Z",
                CASE.value(),
                new CaseOpened(
                        CASE,
                        "2026-118",
                        words("Uro og rusmidler ved Mølleparken"),
                        List.of("rusmidler"),
                        "molleparken",
                        new AgeBand(14, 17),
                        Headcount.TEN_TO_NINETEEN,
                        Level.UTFORENDE,
                        ARBEIDSGRUPPEN,
                        MARIT,
                        FIRST,
                        words("To tjenester meldte om det samme miljøet")));
        by(marit, null, "2026-04-20T08:31:00Z", FIRST.value(), new ConcernLinkedToCase(FIRST, CASE));
        by(marit, null, "2026-04-21T08:31:00Z", SECOND.value(), new ConcernLinkedToCase(SECOND, CASE));
        by(
                marit,
                null,
                "2026-04-22T09:00:00Z",
                CASE.value(),
                new NoteAdded(
                        CASE,
                        new NoteId(new UUID(14, 1)),
                        words("Arbeidsgruppen drøftet saken og fant ingen egne midler")));
        var lift = new EscalationId(new UUID(15, 1));
        by(
                marit,
                null,
                "2026-04-28T10:00:00Z",
                CASE.value(),
                new CaseEscalated(
                        CASE,
                        lift,
                        "2026-118",
                        Level.UTFORENDE,
                        ARBEIDSGRUPPEN,
                        Level.KOORDINERENDE,
                        KOORDINERINGSGRUPPEN,
                        words("Uro ved Mølleparken"),
                        words("Hvem kan bidra før sommeren?"),
                        words("Et miljø på ti til nitten ungdommer møtes om kvelden.\n"
                                + "Det er uro og åpen bruk av rusmidler."),
                        MARIT,
                        List.of(),
                        List.of(
                                new BasisItem(BasisItem.Kind.CONCERN_COUNT, null, null),
                                new BasisItem(BasisItem.Kind.INDICATOR, INDICATOR.value(), null)),
                        words("Arbeidsgruppen har ikke penger til jobb og ferietilbud"),
                        List.of("rusmidler"),
                        "molleparken"));
        by(
                there,
                null,
                "2026-04-30T10:00:00Z",
                CASE.value(),
                new EscalationAccepted(CASE, lift, Level.KOORDINERENDE, KOORDINERINGSGRUPPEN));
        by(
                there,
                "2026-05-12",
                "2026-05-12T08:24:00Z",
                DECISION.value(),
                new DecisionMade(
                        DECISION,
                        "V-2026-031",
                        DecisionWay.IN_MEETING,
                        DecisionResult.ADOPTED,
                        proposal(),
                        null,
                        words("møtet 12. mai"),
                        null,
                        List.of(MARIT, SIRI),
                        3,
                        List.of(new Dissent(SIRI, words("Bemanningen i juli er ikke avklart")))));
        by(
                samspor,
                null,
                "2026-05-12T08:25:00Z",
                SUMMER_JOB.value(),
                new TiltakProposed(
                        SUMMER_JOB,
                        words("Sommerjobb for 12 ungdommer"),
                        null,
                        NAV,
                        Level.KOORDINERENDE,
                        CASE,
                        DECISION,
                        null,
                        null,
                        List.of("rusmidler"),
                        "molleparken",
                        null,
                        LocalDate.of(2026, 6, 15),
                        null,
                        64_000_000L,
                        null));
        by(samspor, null, "2026-05-12T08:25:01Z", SUMMER_JOB.value(), new TiltakApproved(SUMMER_JOB, DECISION, null));
        by(
                marit,
                "2026-05-11",
                "2026-05-18T07:00:00Z",
                CASE.value(),
                new NoteAdded(CASE, new NoteId(new UUID(14, 2)), words("Politiet varslet om lav bemanning i juli")));
        by(
                there,
                null,
                "2026-05-18T08:00:00Z",
                DECISION.value(),
                new DecisionCommunicated(DECISION, List.of(NAV), null, LocalDate.of(2026, 6, 1)));
        by(
                marit,
                null,
                "2026-05-20T08:00:00Z",
                CASE.value(),
                new CaseAssigned(CASE, MARIT, LocalDate.of(2026, 9, 1), words("Følger opp tiltaket")));
        by(marit, null, "2026-06-15T08:00:00Z", SUMMER_JOB.value(), new TiltakStarted(SUMMER_JOB));
        by(
                there,
                null,
                "2026-06-20T08:00:00Z",
                SUMMER_JOB.value(),
                new FundingGranted(SUMMER_JOB, new UUID(16, 1), 40_000_000L, null));
        by(
                marit,
                "2026-08-24",
                "2026-08-26T08:00:00Z",
                SUMMER_JOB.value(),
                new TiltakEvaluated(
                        SUMMER_JOB,
                        EvaluationResult.REACHED,
                        words("Lite ny kriminalitet, de fleste fullførte sommerjobben"),
                        null,
                        null));
        by(
                samspor,
                null,
                "2026-08-26T08:00:05Z",
                FIRST.value(),
                new ConcernAnswerDue(FIRST, AnswerCause.TILTAK_ENDED, LocalDate.of(2026, 9, 9)));
    }

    private static Proposal proposal() {
        return new Proposal(
                CASE,
                KOORDINERINGSGRUPPEN,
                Level.KOORDINERENDE,
                DecisionKind.TILTAK,
                words("Sommer ved Mølleparken"),
                words("NAV gir sommerjobb til 12 ungdommer"),
                words("Ferien gir få tilbud i området"),
                NAV,
                LocalDate.of(2026, 6, 15),
                true,
                new LegalGround("mandat", "mandat for koordineringsgruppen punkt 3", LocalDate.of(2025, 1, 1)),
                null,
                List.of(new RequestedTiltak(
                        SUMMER_JOB,
                        words("Sommerjobb for 12 ungdommer"),
                        NAV,
                        LocalDate.of(2026, 6, 15),
                        null,
                        64_000_000L)));
    }

    private static Observation seen(String what) {
        return new Observation(
                ConcernSubject.MILIEU,
                List.of("rusmidler"),
                words(what),
                "molleparken",
                new AgeBand(14, 17),
                Headcount.TEN_TO_NINETEEN,
                Severity.SOON,
                null,
                null);
    }

    private void by(Actor actor, @Nullable String occurredOn, String recordedAt, UUID stream, DomainEvent event) {
        var at = Instant.parse(recordedAt);
        var command = new UUID(0xC, ++commands);
        var on = occurredOn == null ? LocalDate.parse(recordedAt.substring(0, 10)) : LocalDate.parse(occurredOn);
        steps.add(new Step(stream, new Trace(actor, command, command, null, on), at, event));
    }

    private static ProtectedText words(String text) {
        return new ProtectedText.Readable(text);
    }
}
