package no.samspor.command.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.samspor.command.Acts;
import no.samspor.command.Fixtures;
import no.samspor.command.organisation.Directory;
import no.samspor.command.organisation.FixedDirectory;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.casework.BasisItem;
import no.samspor.kernel.casework.CaseClosed;
import no.samspor.kernel.casework.CaseEscalated;
import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.casework.CaseOpened;
import no.samspor.kernel.casework.CaseOutcome;
import no.samspor.kernel.casework.EscalationAccepted;
import no.samspor.kernel.casework.EscalationId;
import no.samspor.kernel.casework.NoteId;
import no.samspor.kernel.casework.SummaryPart;
import no.samspor.kernel.casework.SummaryWarning;
import no.samspor.kernel.concern.AgeBand;
import no.samspor.kernel.concern.ConcernId;
import no.samspor.kernel.concern.Headcount;
import no.samspor.kernel.organisation.BodyId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;

/** The case that the tests are about, in Lundvik: what happened to it before the command. */
final class CaseGiven {

    static final CaseId CASE = new CaseId(new UUID(3, 1));
    static final EscalationId FIRST = new EscalationId(new UUID(4, 1));
    static final EscalationId SECOND = new EscalationId(new UUID(4, 2));
    static final NoteId NOTE = new NoteId(new UUID(5, 1));
    static final ConcernId CONCERN = new ConcernId(new UUID(6, 1));
    static final LocalDate LATER = Acts.TODAY.plusWeeks(3);
    static final List<SummaryWarning> JUDGED =
            List.of(new SummaryWarning(SummaryPart.SUMMARY, SummaryWarning.Kind.SMALL_GROUP, 3));
    static final List<BasisItem> BASIS = List.of(new BasisItem(BasisItem.Kind.CONCERN_COUNT, null, 7));

    private CaseGiven() {}

    /** In three-level Lundvik. */
    static AggregateTestFixture<Case> fixture() {
        return fixture(FixedDirectory.lundvik());
    }

    static AggregateTestFixture<Case> fixture(Directory directory) {
        var fixture = Fixtures.of(Case.class);
        fixture.registerInjectableResource(directory);
        return fixture;
    }

    static TestExecutor<Case> given(Object... events) {
        return given(FixedDirectory.lundvik(), events);
    }

    static TestExecutor<Case> given(Directory directory, Object... events) {
        TestExecutor<Case> history = fixture(directory).givenNoPriorActivity();
        for (var event : events) {
            history = history.andGiven(Fixtures.by(Acts.coordinator(), event));
        }
        return history;
    }

    static OpenCase open() {
        return new OpenCase(
                CASE,
                Acts.text(1),
                List.of("rus"),
                "sentrum",
                new AgeBand(14, 17),
                Headcount.TEN_TO_NINETEEN,
                null,
                CONCERN,
                Acts.text(2));
    }

    static CaseOpened opened() {
        return new CaseOpened(
                CASE,
                "2026-118",
                Acts.text(1),
                List.of("rus"),
                "sentrum",
                new AgeBand(14, 17),
                Headcount.TEN_TO_NINETEEN,
                Level.UTFORENDE,
                Acts.ARBEIDSGRUPPE,
                Acts.MARIT,
                CONCERN,
                Acts.text(2));
    }

    static EscalateCase escalate() {
        return new EscalateCase(
                CASE, FIRST, Acts.text(3), Acts.text(4), Acts.text(5), Acts.MARIT, JUDGED, BASIS, Acts.text(6));
    }

    static CaseEscalated escalated() {
        return escalated(FIRST, Level.UTFORENDE, Level.KOORDINERENDE);
    }

    static CaseEscalated escalated(EscalationId escalation, Level from, Level to) {
        return new CaseEscalated(
                CASE,
                escalation,
                "2026-118",
                from,
                groupAt(from),
                to,
                groupAt(to),
                Acts.text(3),
                Acts.text(4),
                Acts.text(5),
                Acts.MARIT,
                JUDGED,
                BASIS,
                Acts.text(6),
                List.of("rus"),
                "sentrum");
    }

    static EscalationAccepted accepted() {
        return new EscalationAccepted(CASE, FIRST, Level.KOORDINERENDE, Acts.KOORDINERINGSGRUPPE);
    }

    static CaseClosed closed() {
        return new CaseClosed(CASE, CaseOutcome.RESOLVED, Acts.text(9));
    }

    private static BodyId groupAt(Level level) {
        return switch (level) {
            case UTFORENDE -> Acts.ARBEIDSGRUPPE;
            case KOORDINERENDE -> Acts.KOORDINERINGSGRUPPE;
            case STYRENDE -> Acts.STYRINGSGRUPPE;
        };
    }
}
