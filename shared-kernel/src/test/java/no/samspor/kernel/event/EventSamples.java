package no.samspor.kernel.event;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.samspor.kernel.DomainEvent;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.casework.BasisItem;
import no.samspor.kernel.casework.CaseAssigned;
import no.samspor.kernel.casework.CaseBroughtToGrensegruppe;
import no.samspor.kernel.casework.CaseClosed;
import no.samspor.kernel.casework.CaseDelegated;
import no.samspor.kernel.casework.CaseEscalated;
import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.casework.CaseOpened;
import no.samspor.kernel.casework.CaseOutcome;
import no.samspor.kernel.casework.CaseReopened;
import no.samspor.kernel.casework.CaseReturned;
import no.samspor.kernel.casework.CaseTakenBackFromGrensegruppe;
import no.samspor.kernel.casework.EscalationAccepted;
import no.samspor.kernel.casework.EscalationId;
import no.samspor.kernel.casework.EscalationRecalled;
import no.samspor.kernel.casework.GrensegruppeAnswered;
import no.samspor.kernel.casework.LegalGround;
import no.samspor.kernel.casework.MatterId;
import no.samspor.kernel.casework.NoteAdded;
import no.samspor.kernel.casework.NoteId;
import no.samspor.kernel.casework.SummaryPart;
import no.samspor.kernel.casework.SummaryWarning;
import no.samspor.kernel.concern.AgeBand;
import no.samspor.kernel.concern.AnswerCause;
import no.samspor.kernel.concern.ClosingReason;
import no.samspor.kernel.concern.ConcernAnswerDue;
import no.samspor.kernel.concern.ConcernAnswered;
import no.samspor.kernel.concern.ConcernClosed;
import no.samspor.kernel.concern.ConcernCorrected;
import no.samspor.kernel.concern.ConcernId;
import no.samspor.kernel.concern.ConcernLeftUnread;
import no.samspor.kernel.concern.ConcernLinkedToCase;
import no.samspor.kernel.concern.ConcernReceived;
import no.samspor.kernel.concern.ConcernRegistered;
import no.samspor.kernel.concern.ConcernSubject;
import no.samspor.kernel.concern.ConcernWithdrawn;
import no.samspor.kernel.concern.Headcount;
import no.samspor.kernel.concern.MoreInformationAsked;
import no.samspor.kernel.concern.MoreInformationGiven;
import no.samspor.kernel.concern.Observation;
import no.samspor.kernel.concern.Severity;
import no.samspor.kernel.decision.AcknowledgementReminded;
import no.samspor.kernel.decision.CirculationAnswer;
import no.samspor.kernel.decision.CirculationAnswered;
import no.samspor.kernel.decision.CirculationCarried;
import no.samspor.kernel.decision.CirculationLapsed;
import no.samspor.kernel.decision.CirculationStarted;
import no.samspor.kernel.decision.DecisionAcknowledged;
import no.samspor.kernel.decision.DecisionCarriedOut;
import no.samspor.kernel.decision.DecisionCommunicated;
import no.samspor.kernel.decision.DecisionConfirmed;
import no.samspor.kernel.decision.DecisionId;
import no.samspor.kernel.decision.DecisionKind;
import no.samspor.kernel.decision.DecisionMade;
import no.samspor.kernel.decision.DecisionResult;
import no.samspor.kernel.decision.DecisionRevoked;
import no.samspor.kernel.decision.DecisionSuperseded;
import no.samspor.kernel.decision.DecisionWay;
import no.samspor.kernel.decision.Dissent;
import no.samspor.kernel.decision.LapseCause;
import no.samspor.kernel.decision.Proposal;
import no.samspor.kernel.decision.RequestedPackage;
import no.samspor.kernel.decision.RequestedTiltak;
import no.samspor.kernel.knowledge.IndicatorCorrected;
import no.samspor.kernel.knowledge.IndicatorId;
import no.samspor.kernel.knowledge.IndicatorRecorded;
import no.samspor.kernel.knowledge.IndicatorSource;
import no.samspor.kernel.meeting.AgendaItemConcluded;
import no.samspor.kernel.meeting.AgendaItemId;
import no.samspor.kernel.meeting.AgendaItemPlaced;
import no.samspor.kernel.meeting.AgendaItemShielded;
import no.samspor.kernel.meeting.AgendaItemWithdrawn;
import no.samspor.kernel.meeting.AgendaOrdered;
import no.samspor.kernel.meeting.AgendaPlace;
import no.samspor.kernel.meeting.AgendaSubject;
import no.samspor.kernel.meeting.AttendanceChanged;
import no.samspor.kernel.meeting.CorrectionId;
import no.samspor.kernel.meeting.Guest;
import no.samspor.kernel.meeting.InvitationSent;
import no.samspor.kernel.meeting.ItemOutcome;
import no.samspor.kernel.meeting.MeetingCancelled;
import no.samspor.kernel.meeting.MeetingClosed;
import no.samspor.kernel.meeting.MeetingId;
import no.samspor.kernel.meeting.MeetingMoved;
import no.samspor.kernel.meeting.MeetingOpened;
import no.samspor.kernel.meeting.MeetingScheduled;
import no.samspor.kernel.meeting.MeetingTime;
import no.samspor.kernel.meeting.MinutesApproved;
import no.samspor.kernel.meeting.MinutesCorrected;
import no.samspor.kernel.meeting.TaskAssigned;
import no.samspor.kernel.meeting.TaskCompleted;
import no.samspor.kernel.meeting.TaskDropped;
import no.samspor.kernel.meeting.TaskId;
import no.samspor.kernel.meeting.TaskPostponed;
import no.samspor.kernel.meeting.TaskReminded;
import no.samspor.kernel.organisation.BodyDissolved;
import no.samspor.kernel.organisation.BodyEstablished;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.organisation.BodyKind;
import no.samspor.kernel.organisation.BodyPosition;
import no.samspor.kernel.organisation.CodeEntry;
import no.samspor.kernel.organisation.CodeList;
import no.samspor.kernel.organisation.CodeListChanged;
import no.samspor.kernel.organisation.KommuneSetUp;
import no.samspor.kernel.organisation.LadderStep;
import no.samspor.kernel.organisation.MemberAppointed;
import no.samspor.kernel.organisation.MemberReleased;
import no.samspor.kernel.organisation.MembershipId;
import no.samspor.kernel.organisation.WorkingGroupAppointed;
import no.samspor.kernel.organisation.WorkingGroupReminded;
import no.samspor.kernel.organisation.WorkingGroupReported;
import no.samspor.kernel.plan.AnnualReportApproved;
import no.samspor.kernel.plan.AnnualReportDrafted;
import no.samspor.kernel.plan.AnnualReportRedrafted;
import no.samspor.kernel.plan.AnnualReportReturned;
import no.samspor.kernel.plan.AnnualReportSubmitted;
import no.samspor.kernel.plan.GoalComment;
import no.samspor.kernel.plan.GoalDropped;
import no.samspor.kernel.plan.GoalId;
import no.samspor.kernel.plan.GoalPrioritised;
import no.samspor.kernel.plan.GoalSet;
import no.samspor.kernel.plan.PlanApproved;
import no.samspor.kernel.plan.PlanDrafted;
import no.samspor.kernel.plan.PlanId;
import no.samspor.kernel.plan.PlanReturned;
import no.samspor.kernel.plan.PlanSubmitted;
import no.samspor.kernel.plan.PlanSucceeded;
import no.samspor.kernel.plan.PlanTookForce;
import no.samspor.kernel.plan.ReportId;
import no.samspor.kernel.plan.ReportSection;
import no.samspor.kernel.plan.ReportSectionWritten;
import no.samspor.kernel.store.text.ProtectedText;
import no.samspor.kernel.tiltak.EvaluationResult;
import no.samspor.kernel.tiltak.FundingApplied;
import no.samspor.kernel.tiltak.FundingGranted;
import no.samspor.kernel.tiltak.FundingRefused;
import no.samspor.kernel.tiltak.FundingReported;
import no.samspor.kernel.tiltak.FundingSpent;
import no.samspor.kernel.tiltak.GoalLinked;
import no.samspor.kernel.tiltak.IndicatorMeasured;
import no.samspor.kernel.tiltak.IndicatorSet;
import no.samspor.kernel.tiltak.PackageId;
import no.samspor.kernel.tiltak.PackageRepeated;
import no.samspor.kernel.tiltak.ResourcesCommitted;
import no.samspor.kernel.tiltak.ResourcesWithdrawn;
import no.samspor.kernel.tiltak.TargetGroupDescribed;
import no.samspor.kernel.tiltak.TiltakAdjusted;
import no.samspor.kernel.tiltak.TiltakAnchored;
import no.samspor.kernel.tiltak.TiltakApproved;
import no.samspor.kernel.tiltak.TiltakEnded;
import no.samspor.kernel.tiltak.TiltakEvaluated;
import no.samspor.kernel.tiltak.TiltakId;
import no.samspor.kernel.tiltak.TiltakPromise;
import no.samspor.kernel.tiltak.TiltakProposed;
import no.samspor.kernel.tiltak.TiltakRejected;
import no.samspor.kernel.tiltak.TiltakReminded;
import no.samspor.kernel.tiltak.TiltakStarted;

/** One of each stored event, with every optional part present. */
public final class EventSamples {

    private static final Kommunenummer LUNDVIK = new Kommunenummer("4999");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);
    private static final LocalDate LATER = LocalDate.of(2027, 2, 1);
    private static final UserId PERSON = new UserId(new UUID(1, 1));
    private static final UserId OTHER_PERSON = new UserId(new UUID(1, 2));
    private static final BodyId BODY = new BodyId(new UUID(2, 1));
    private static final BodyId OTHER_BODY = new BodyId(new UUID(2, 2));
    private static final ConcernId CONCERN = new ConcernId(new UUID(3, 1));
    private static final CaseId CASE = new CaseId(new UUID(4, 1));
    private static final EscalationId ESCALATION = new EscalationId(new UUID(4, 2));
    private static final DecisionId DECISION = new DecisionId(new UUID(5, 1));
    private static final DecisionId OTHER_DECISION = new DecisionId(new UUID(5, 2));
    private static final TiltakId TILTAK = new TiltakId(new UUID(6, 1));
    private static final TiltakId OTHER_TILTAK = new TiltakId(new UUID(6, 2));
    private static final PackageId PACK = new PackageId(new UUID(6, 3));
    private static final PackageId OTHER_PACK = new PackageId(new UUID(6, 4));
    private static final UUID FUNDING = new UUID(6, 5);
    private static final UUID RESOURCE = new UUID(6, 6);
    private static final UUID MEASURED = new UUID(6, 7);
    private static final MatterId MATTER = new MatterId(new UUID(4, 4));
    private static final SummaryWarning JUDGED =
            new SummaryWarning(SummaryPart.SUMMARY, SummaryWarning.Kind.SMALL_GROUP, 2);
    private static final MeetingId MEETING = new MeetingId(new UUID(8, 1));
    private static final AgendaItemId ITEM = new AgendaItemId(new UUID(8, 2));
    private static final AgendaItemId OTHER_ITEM = new AgendaItemId(new UUID(8, 3));
    private static final TaskId TASK = new TaskId(new UUID(8, 4));
    private static final CorrectionId CORRECTION = new CorrectionId(new UUID(8, 5));
    private static final PlanId PLAN = new PlanId(new UUID(9, 1));
    private static final PlanId OTHER_PLAN = new PlanId(new UUID(9, 2));
    private static final GoalId GOAL = new GoalId(new UUID(9, 3));
    private static final GoalId OTHER_GOAL = new GoalId(new UUID(9, 4));
    private static final ReportId REPORT = new ReportId(new UUID(9, 5));
    private static final IndicatorId INDICATOR = new IndicatorId(new UUID(9, 6));
    private static final MembershipId MEMBERSHIP = new MembershipId(new UUID(2, 3));
    private static final ProtectedText TEXT = new ProtectedText.Sealed(new UUID(7, 1), "c2VhbGVk");
    private static final ProtectedText REASON = new ProtectedText.Sealed(new UUID(7, 2), "cmVhc29u");
    private static final AgeBand AGES = new AgeBand(13, 16);
    private static final LegalGround GROUND = new LegalGround("bvl-13-2", "Barnevernsloven § 13-2", DAY);
    private static final List<CodeEntry> CODES = List.of(new CodeEntry("rus", "Rus", true));
    private static final List<String> THEMES = List.of("rus", "haerverk");
    private static final Observation OBSERVATION = new Observation(
            ConcernSubject.MILIEU, THEMES, TEXT, "sentrum", AGES, Headcount.FIVE_TO_NINE, Severity.SOON, TEXT, GROUND);
    private static final Proposal PROPOSAL = new Proposal(
            CASE,
            BODY,
            Level.KOORDINERENDE,
            DecisionKind.TILTAK,
            TEXT,
            TEXT,
            REASON,
            OTHER_BODY,
            LATER,
            true,
            GROUND,
            new RequestedPackage(PACK, TEXT),
            List.of(new RequestedTiltak(TILTAK, TEXT, OTHER_BODY, DAY, LATER, 15_000_000L)));

    private EventSamples() {}

    public static List<DomainEvent> all() {
        return Stream.of(
                        organisation(),
                        concern(),
                        casework(),
                        decision(),
                        tiltak(),
                        meeting(),
                        task(),
                        plan(),
                        report(),
                        knowledge())
                .flatMap(List::stream)
                .toList();
    }

    private static List<DomainEvent> organisation() {
        return List.of(
                new KommuneSetUp(
                        LUNDVIK,
                        "Lundvik",
                        List.of(new LadderStep(Level.UTFORENDE, Set.of(DecisionKind.TILTAK, DecisionKind.CASE_MATTER))),
                        CODES,
                        CODES),
                new CodeListChanged(LUNDVIK, CodeList.AREAS, CODES, REASON),
                new BodyEstablished(
                        LUNDVIK,
                        BODY,
                        BodyKind.GRENSEGRUPPE,
                        Level.KOORDINERENDE,
                        "Grensegruppa",
                        4,
                        List.of(new Kommunenummer("4998")),
                        DAY),
                new BodyDissolved(LUNDVIK, BODY, LATER, REASON),
                new MemberAppointed(
                        LUNDVIK, MEMBERSHIP, PERSON, TEXT, TEXT, BODY, Role.MEMBER, BodyPosition.LEADER, DAY, LATER),
                new MemberReleased(LUNDVIK, MEMBERSHIP, PERSON, BODY, LATER, REASON),
                new WorkingGroupAppointed(LUNDVIK, BODY, OTHER_BODY, "Sommergruppa", Level.UTFORENDE, TEXT, LATER, DAY),
                new WorkingGroupReported(LUNDVIK, BODY, TEXT),
                new WorkingGroupReminded(LUNDVIK, BODY, DAY));
    }

    private static List<DomainEvent> concern() {
        return List.of(
                new ConcernRegistered(CONCERN, "B-2026-098", PERSON, BODY, OBSERVATION),
                new ConcernCorrected(CONCERN, OBSERVATION, REASON),
                new ConcernReceived(CONCERN),
                new ConcernLeftUnread(CONCERN, DAY, List.of(PERSON, OTHER_PERSON)),
                new MoreInformationAsked(CONCERN, TEXT),
                new MoreInformationGiven(CONCERN, TEXT),
                new ConcernLinkedToCase(CONCERN, CASE),
                new ConcernClosed(CONCERN, ClosingReason.HANDLED_ELSEWHERE, REASON),
                new ConcernWithdrawn(CONCERN, REASON),
                new ConcernAnswerDue(CONCERN, AnswerCause.TILTAK_ENDED, LATER),
                new ConcernAnswered(CONCERN, TEXT));
    }

    private static List<DomainEvent> casework() {
        return List.of(
                new CaseOpened(
                        CASE,
                        "2026-118",
                        TEXT,
                        THEMES,
                        "sentrum",
                        AGES,
                        Headcount.FIVE_TO_NINE,
                        Level.UTFORENDE,
                        BODY,
                        PERSON,
                        CONCERN,
                        REASON),
                new NoteAdded(CASE, new NoteId(new UUID(4, 3)), TEXT),
                new CaseAssigned(CASE, PERSON, LATER, REASON),
                new CaseEscalated(
                        CASE,
                        ESCALATION,
                        "2026-118",
                        Level.UTFORENDE,
                        BODY,
                        Level.KOORDINERENDE,
                        OTHER_BODY,
                        TEXT,
                        TEXT,
                        TEXT,
                        PERSON,
                        List.of(JUDGED),
                        List.of(new BasisItem(BasisItem.Kind.CONCERN_COUNT, CASE.value(), 7)),
                        REASON,
                        THEMES,
                        "sentrum"),
                new EscalationAccepted(CASE, ESCALATION, Level.KOORDINERENDE, OTHER_BODY),
                new CaseReturned(CASE, ESCALATION, Level.UTFORENDE, BODY, REASON),
                new EscalationRecalled(CASE, ESCALATION, Level.UTFORENDE, BODY, REASON),
                new CaseDelegated(CASE, Level.KOORDINERENDE, OTHER_BODY, Level.UTFORENDE, BODY, TEXT, LATER),
                new CaseClosed(CASE, CaseOutcome.RESOLVED, REASON),
                new CaseReopened(CASE, REASON),
                new CaseBroughtToGrensegruppe(
                        CASE,
                        MATTER,
                        "2026-118",
                        BODY,
                        OTHER_BODY,
                        TEXT,
                        TEXT,
                        TEXT,
                        PERSON,
                        List.of(JUDGED),
                        REASON,
                        THEMES,
                        "sentrum"),
                new GrensegruppeAnswered(CASE, MATTER, OTHER_BODY, TEXT, List.of(JUDGED)),
                new CaseTakenBackFromGrensegruppe(CASE, MATTER, OTHER_BODY, REASON));
    }

    private static List<DomainEvent> decision() {
        return List.of(
                new CirculationStarted(DECISION, "V-2026-031", PROPOSAL, List.of(PERSON, OTHER_PERSON), LATER),
                new CirculationAnswered(DECISION, PERSON, CirculationAnswer.TO_MEETING, TEXT),
                new CirculationCarried(DECISION, REASON),
                new CirculationLapsed(DECISION, LapseCause.TOO_FEW_ANSWERS, REASON),
                new DecisionMade(
                        DECISION,
                        "V-2026-031",
                        DecisionWay.IN_MEETING,
                        DecisionResult.ADOPTED,
                        PROPOSAL,
                        new AgendaPlace(MEETING, ITEM),
                        TEXT,
                        TEXT,
                        List.of(PERSON, OTHER_PERSON),
                        9,
                        List.of(new Dissent(OTHER_PERSON, TEXT))),
                new DecisionConfirmed(DECISION),
                new DecisionCommunicated(DECISION, List.of(BODY, OTHER_BODY), TEXT, LATER),
                new DecisionAcknowledged(DECISION, BODY),
                new AcknowledgementReminded(DECISION, DAY, List.of(BODY, OTHER_BODY)),
                new DecisionCarriedOut(DECISION, TEXT),
                new DecisionSuperseded(DECISION, OTHER_DECISION, REASON),
                new DecisionRevoked(DECISION, REASON));
    }

    private static List<DomainEvent> tiltak() {
        return List.of(
                new TiltakProposed(
                        TILTAK,
                        TEXT,
                        TEXT,
                        BODY,
                        Level.UTFORENDE,
                        CASE,
                        DECISION,
                        PACK,
                        TEXT,
                        THEMES,
                        "sentrum",
                        AGES,
                        DAY,
                        LATER,
                        15_000_000L,
                        OTHER_TILTAK),
                new TiltakApproved(TILTAK, DECISION, REASON),
                new TiltakRejected(TILTAK, REASON),
                new TiltakStarted(TILTAK),
                new TiltakReminded(TILTAK, TiltakPromise.REPORT, FUNDING, LATER),
                new TiltakAdjusted(TILTAK, TEXT, REASON, LATER),
                new TiltakEvaluated(TILTAK, EvaluationResult.PARTLY, TEXT, LATER, TEXT),
                new TiltakEnded(TILTAK, REASON),
                new TiltakAnchored(TILTAK, BODY, REASON),
                new FundingApplied(TILTAK, FUNDING, TEXT, 15_000_000L, LATER),
                new FundingGranted(TILTAK, FUNDING, 12_000_000L, LATER),
                new FundingRefused(TILTAK, FUNDING, REASON),
                new FundingSpent(TILTAK, FUNDING, 1_250_050L, TEXT),
                new FundingReported(TILTAK, FUNDING, TEXT),
                new TargetGroupDescribed(TILTAK, TEXT, AGES, "sentrum"),
                new ResourcesCommitted(TILTAK, RESOURCE, BODY, TEXT, 120, 5_000_000L),
                new ResourcesWithdrawn(TILTAK, RESOURCE, REASON),
                new GoalLinked(TILTAK, GOAL),
                new IndicatorSet(TILTAK, MEASURED, TEXT, TEXT, true, new BigDecimal("12.5")),
                new IndicatorMeasured(TILTAK, MEASURED, new BigDecimal("9")),
                new PackageRepeated(
                        PACK, OTHER_PACK, TEXT, List.of(new PackageRepeated.Copy(OTHER_TILTAK, TILTAK)), REASON));
    }

    private static List<DomainEvent> meeting() {
        var time = new MeetingTime(DAY, LocalTime.of(9, 0), LocalTime.of(10, 30));
        var guests = List.of(new Guest(TEXT, TEXT));
        return List.of(
                new MeetingScheduled(MEETING, "M-2026-004", BODY, Level.KOORDINERENDE, time, TEXT),
                new MeetingMoved(MEETING, time, TEXT, REASON),
                new MeetingCancelled(MEETING, REASON),
                new AgendaItemPlaced(
                        MEETING,
                        ITEM,
                        TEXT,
                        new AgendaSubject(AgendaSubject.Kind.CASE, CASE.value()),
                        new AgendaPlace(MEETING, OTHER_ITEM),
                        1,
                        GROUND),
                new AgendaItemWithdrawn(MEETING, ITEM, REASON),
                new AgendaOrdered(MEETING, List.of(OTHER_ITEM, ITEM)),
                new AgendaItemShielded(MEETING, ITEM, GROUND),
                new InvitationSent(MEETING, List.of(PERSON, OTHER_PERSON), guests, TEXT),
                new MeetingOpened(MEETING, List.of(PERSON), List.of(OTHER_PERSON), guests),
                new AttendanceChanged(MEETING, List.of(PERSON), List.of(OTHER_PERSON)),
                new AgendaItemConcluded(MEETING, ITEM, ItemOutcome.DECIDED, DECISION, TEXT),
                new MeetingClosed(MEETING),
                new MinutesApproved(MEETING),
                new MinutesCorrected(MEETING, CORRECTION, ITEM, TEXT, REASON));
    }

    private static List<DomainEvent> task() {
        return List.of(
                new TaskAssigned(TASK, TEXT, BODY, PERSON, LATER, new AgendaPlace(MEETING, ITEM), DECISION),
                new TaskCompleted(TASK, TEXT),
                new TaskPostponed(TASK, LATER, REASON),
                new TaskReminded(TASK, DAY),
                new TaskDropped(TASK, REASON));
    }

    private static List<DomainEvent> plan() {
        return List.of(
                new PlanDrafted(PLAN, "P-2026-001", TEXT, BODY, 2026, 2028),
                new GoalSet(PLAN, GOAL, OTHER_GOAL, TEXT, REASON),
                new GoalDropped(PLAN, GOAL, REASON),
                new GoalPrioritised(PLAN, GOAL, 1, REASON),
                new PlanSubmitted(PLAN, OTHER_BODY),
                new PlanReturned(PLAN, REASON, List.of(new GoalComment(GOAL, TEXT))),
                new PlanApproved(PLAN, OTHER_BODY, DECISION),
                new PlanTookForce(PLAN),
                new PlanSucceeded(PLAN, OTHER_PLAN));
    }

    private static List<DomainEvent> report() {
        return List.of(
                new AnnualReportDrafted(REPORT, 2026, BODY, 4_711, true),
                new AnnualReportRedrafted(REPORT, 4_800, false),
                new ReportSectionWritten(REPORT, ReportSection.SUMMARY, TEXT),
                new AnnualReportSubmitted(REPORT, OTHER_BODY),
                new AnnualReportReturned(REPORT, REASON),
                new AnnualReportApproved(REPORT, OTHER_BODY, DECISION));
    }

    private static List<DomainEvent> knowledge() {
        return List.of(
                new IndicatorRecorded(
                        INDICATOR,
                        IndicatorSource.UNGDATA,
                        "cannabis",
                        "Har brukt cannabis siste år",
                        "sentrum",
                        "2025",
                        new BigDecimal("12.50"),
                        "prosent",
                        GOAL),
                new IndicatorCorrected(INDICATOR, new BigDecimal("12.25"), REASON));
    }
}
