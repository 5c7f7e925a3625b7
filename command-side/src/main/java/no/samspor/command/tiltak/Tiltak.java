package no.samspor.command.tiltak;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import no.samspor.command.casework.CaseStandings;
import no.samspor.command.decision.NoSuchCase;
import no.samspor.command.organisation.CodeNotInUse;
import no.samspor.command.organisation.Directory;
import no.samspor.command.organisation.LevelNotInLadder;
import no.samspor.command.plan.KnownGoals;
import no.samspor.command.plan.NoSuchGoal;
import no.samspor.command.rule.Acting;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Level;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.Trace;
import no.samspor.kernel.casework.CaseId;
import no.samspor.kernel.decision.DecisionKind;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.organisation.BodyPosition;
import no.samspor.kernel.organisation.CodeList;
import no.samspor.kernel.plan.GoalId;
import no.samspor.kernel.tiltak.FundingApplied;
import no.samspor.kernel.tiltak.FundingGranted;
import no.samspor.kernel.tiltak.FundingRefused;
import no.samspor.kernel.tiltak.FundingReported;
import no.samspor.kernel.tiltak.FundingSpent;
import no.samspor.kernel.tiltak.GoalLinked;
import no.samspor.kernel.tiltak.IndicatorMeasured;
import no.samspor.kernel.tiltak.IndicatorSet;
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
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.jspecify.annotations.Nullable;

/** A tiltak: proposed, approved or rejected, running, evaluated, ended or anchored; and what is put into it. */
@AggregateRoot
public class Tiltak {

    private enum Life {
        PROPOSED,
        APPROVED,
        REJECTED,
        RUNNING,
        EVALUATED,
        ENDED,
        ANCHORED
    }

    private static final Set<Life> UNDER_WAY = EnumSet.of(Life.RUNNING, Life.EVALUATED);
    private static final Set<Life> OVER = EnumSet.of(Life.REJECTED, Life.ENDED, Life.ANCHORED);

    @AggregateIdentifier
    private TiltakId id;

    private Kommunenummer kommune;
    private BodyId responsible;
    private Level level;
    private Life life;
    private final Purse purse = new Purse();
    private final Commitments commitments = new Commitments();
    private final Set<UUID> indicators = new HashSet<>();
    private @Nullable GoalId goal;
    private @Nullable LocalDate startBy;
    private @Nullable LocalDate evaluateBy;

    @SuppressWarnings("NullAway.Init")
    protected Tiltak() {}

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    Tiltak(ProposeTiltak command, Acting acting, Directory directory, CaseStandings cases, Packages packages) {
        acting.mustBe(Role.FIELD_WORKER, Role.COORDINATOR, Role.MEMBER, Role.SYSTEM);
        var in = acting.actor().kommune();
        directory.mustHave(command.responsible(), in, acting.occurredOn(), "responsible");
        if (directory.ladder(in).stream().noneMatch(step -> step.level() == command.level())) {
            throw new LevelNotInLadder(command.level());
        }
        if (command.startBy() != null
                && command.evaluateBy() != null
                && command.evaluateBy().isBefore(command.startBy())) {
            throw new EvaluationBeforeStart(command.startBy(), "evaluateBy");
        }
        if (command.amountOre() != null && command.amountOre() < 0) {
            throw new AmountMayNotBeNegative("amountOre");
        }
        if (acting.actor().role() != Role.SYSTEM) {
            mustBeInUse(command, in, directory);
            mustBeOurs(command.caseId(), in, cases);
            if (command.pack() != null && !command.beginsItsPackage() && !packages.has(in, command.pack())) {
                throw new NoSuchPackage();
            }
        }
        apply(new TiltakProposed(
                command.tiltak(),
                command.title(),
                command.description(),
                command.responsible(),
                command.level(),
                command.caseId(),
                command.decision(),
                command.pack(),
                command.packageName(),
                command.themes(),
                command.area(),
                command.ages(),
                command.startBy(),
                command.evaluateBy(),
                command.amountOre(),
                command.repeats()));
    }

    @CommandHandlerInterceptor
    void onlyInItsOwnKommune(Object command, Acting acting) {
        acting.mustBelongTo(kommune);
    }

    @CommandHandler
    void handle(ApproveTiltak command, Acting acting, Directory directory) {
        mustBeWithinMandate(acting, directory);
        mustBeProposed();
        if (command.decision() == null && command.reason() == null) {
            throw new ApprovalNeedsReason();
        }
        apply(new TiltakApproved(id, command.decision(), command.reason()));
    }

    @CommandHandler
    void handle(RejectTiltak command, Acting acting, Directory directory) {
        mustBeWithinMandate(acting, directory);
        mustBeProposed();
        apply(new TiltakRejected(id, command.reason()));
    }

    @CommandHandler
    void handle(StartTiltak command, Acting acting) {
        mustBeResponsible(acting);
        if (life != Life.APPROVED) {
            throw new TiltakIsNotApproved();
        }
        apply(new TiltakStarted(id));
    }

    @CommandHandler
    void handle(AdjustTiltak command, Acting acting) {
        mustBeResponsible(acting);
        mustBeUnderWay();
        apply(new TiltakAdjusted(id, command.change(), command.reason(), command.evaluateBy()));
    }

    @CommandHandler
    void handle(EvaluateTiltak command, Acting acting) {
        mustBeResponsible(acting);
        mustBeUnderWay();
        apply(new TiltakEvaluated(id, command.result(), command.learnt(), command.evaluateBy(), command.outcome()));
    }

    @CommandHandler
    void handle(EndTiltak command, Acting acting) {
        mustBeResponsible(acting);
        if (life != Life.APPROVED && !UNDER_WAY.contains(life)) {
            throw new TiltakCannotEndNow();
        }
        apply(new TiltakEnded(id, command.reason()));
    }

    @CommandHandler
    void handle(AnchorTiltak command, Acting acting, Directory directory) {
        mustBeResponsible(acting);
        if (life != Life.EVALUATED) {
            throw new AnchoringNeedsEvaluation();
        }
        directory.mustHave(command.service(), kommune, acting.occurredOn(), "service");
        apply(new TiltakAnchored(id, command.service(), command.reason()));
    }

    @CommandHandler
    void handle(ApplyForFunding command, Acting acting) {
        mustBeResponsible(acting);
        mustBePositive(command.amountOre());
        if (life == Life.REJECTED) {
            throw new UnapprovedTiltakHasNoMoney();
        }
        purse.mustBeNew(command.funding());
        apply(new FundingApplied(id, command.funding(), command.source(), command.amountOre(), command.reportBy()));
    }

    @CommandHandler
    void handle(GrantFunding command, Acting acting) {
        mustBeResponsible(acting);
        mustBePositive(command.amountOre());
        purse.mustBeUnanswered(command.funding());
        if (command.reportBy() != null && command.reportBy().isBefore(acting.occurredOn())) {
            throw new ReportBeforeGrant();
        }
        apply(new FundingGranted(id, command.funding(), command.amountOre(), command.reportBy()));
    }

    @CommandHandler
    void handle(RefuseFunding command, Acting acting) {
        mustBeResponsible(acting);
        purse.mustBeUnanswered(command.funding());
        apply(new FundingRefused(id, command.funding(), command.reason()));
    }

    @CommandHandler
    void handle(SpendFunding command, Acting acting) {
        mustBeResponsible(acting);
        mustBePositive(command.amountOre());
        if (life == Life.PROPOSED || life == Life.REJECTED) {
            throw new UnapprovedTiltakHasNoMoney();
        }
        purse.mustHold(command.funding(), command.amountOre());
        apply(new FundingSpent(id, command.funding(), command.amountOre(), command.purpose()));
    }

    @CommandHandler
    void handle(ReportFunding command, Acting acting) {
        mustBeResponsible(acting);
        purse.mustBeUnreported(command.funding());
        apply(new FundingReported(id, command.funding(), command.note()));
    }

    @CommandHandler
    void handle(DescribeTargetGroup command, Acting acting, Directory directory) {
        mustBeResponsible(acting);
        mustNotBeOver();
        if (command.area() != null && !directory.isActive(kommune, CodeList.AREAS, command.area())) {
            throw new CodeNotInUse(CodeList.AREAS, "area");
        }
        apply(new TargetGroupDescribed(id, command.targetGroup(), command.ages(), command.area()));
    }

    @CommandHandler
    void handle(CommitResources command, Acting acting, Directory directory) {
        mustSpeakFor(command.unit(), acting, directory);
        mustNotBeOver();
        directory.mustHave(command.unit(), kommune, acting.occurredOn(), "unit");
        if (command.hours() != null && command.hours() <= 0) {
            throw new HoursMustBePositive();
        }
        if (command.amountOre() != null) {
            mustBePositive(command.amountOre());
        }
        apply(new ResourcesCommitted(
                id, command.resource(), command.unit(), command.what(), command.hours(), command.amountOre()));
    }

    @CommandHandler
    void handle(WithdrawResources command, Acting acting, Directory directory) {
        mustSpeakFor(commitments.mustStand(command.resource()), acting, directory);
        mustNotBeOver();
        apply(new ResourcesWithdrawn(id, command.resource(), command.reason()));
    }

    @CommandHandler
    void handle(LinkGoal command, Acting acting, KnownGoals goals) {
        mustBeResponsible(acting);
        mustNotBeOver();
        if (!goals.has(kommune, command.goal())) {
            throw new NoSuchGoal();
        }
        if (command.goal().equals(goal)) {
            throw new ServesThatGoal();
        }
        apply(new GoalLinked(id, command.goal()));
    }

    @CommandHandler
    void handle(SetIndicator command, Acting acting) {
        mustBeResponsible(acting);
        mustNotBeOver();
        apply(new IndicatorSet(
                id, command.indicator(), command.name(), command.unit(), command.people(), command.baseline()));
    }

    /** What a tiltak led to may be measured long after it ended. */
    @CommandHandler
    void handle(MeasureIndicator command, Acting acting) {
        mustBeResponsible(acting);
        if (!indicators.contains(command.indicator())) {
            throw new UnknownIndicator();
        }
        apply(new IndicatorMeasured(id, command.indicator(), command.value()));
    }

    /** Nothing for what is done by now, or is promised by another day since. */
    @CommandHandler
    void handle(RemindOfTiltak command, Acting acting) {
        acting.mustBe(Role.SYSTEM);
        var due = command.due();
        switch (command.promise()) {
            case START -> {
                if (life == Life.APPROVED && due.equals(startBy)) {
                    apply(new TiltakReminded(id, TiltakPromise.START, null, due));
                }
            }
            case EVALUATION -> {
                if (UNDER_WAY.contains(life) && due.equals(evaluateBy)) {
                    apply(new TiltakReminded(id, TiltakPromise.EVALUATION, null, due));
                }
            }
            case REPORT ->
                purse.owingAReportBy(due)
                        .forEach(funding -> apply(new TiltakReminded(id, TiltakPromise.REPORT, funding, due)));
        }
    }

    @EventSourcingHandler
    void on(TiltakProposed event, @MetaDataValue(Trace.KOMMUNE) String in) {
        startBy = event.startBy();
        evaluateBy = event.evaluateBy();
        id = event.tiltak();
        kommune = new Kommunenummer(in);
        responsible = event.responsible();
        level = event.level();
        life = Life.PROPOSED;
    }

    @EventSourcingHandler
    void on(TiltakApproved event) {
        life = Life.APPROVED;
    }

    @EventSourcingHandler
    void on(TiltakRejected event) {
        life = Life.REJECTED;
    }

    @EventSourcingHandler
    void on(TiltakStarted event) {
        life = Life.RUNNING;
    }

    @EventSourcingHandler
    void on(TiltakAdjusted event) {
        if (event.evaluateBy() != null) {
            evaluateBy = event.evaluateBy();
        }
    }

    @EventSourcingHandler
    void on(TiltakEvaluated event) {
        evaluateBy = event.evaluateBy();
        life = Life.EVALUATED;
    }

    @EventSourcingHandler
    void on(TiltakEnded event) {
        life = Life.ENDED;
    }

    @EventSourcingHandler
    void on(TiltakAnchored event) {
        life = Life.ANCHORED;
    }

    @EventSourcingHandler
    void on(FundingApplied event) {
        purse.applied(event.funding(), event.reportBy());
    }

    @EventSourcingHandler
    void on(FundingGranted event) {
        purse.granted(event.funding(), event.amountOre(), event.reportBy());
    }

    @EventSourcingHandler
    void on(FundingRefused event) {
        purse.refused(event.funding());
    }

    @EventSourcingHandler
    void on(FundingSpent event) {
        purse.spent(event.funding(), event.amountOre());
    }

    @EventSourcingHandler
    void on(FundingReported event) {
        purse.reported(event.funding());
    }

    @EventSourcingHandler
    void on(ResourcesCommitted event) {
        commitments.committed(event.resource(), event.unit());
    }

    @EventSourcingHandler
    void on(ResourcesWithdrawn event) {
        commitments.withdrawn(event.resource());
    }

    @EventSourcingHandler
    void on(GoalLinked event) {
        goal = event.goal();
    }

    @EventSourcingHandler
    void on(IndicatorSet event) {
        indicators.add(event.indicator());
    }

    private void mustBeProposed() {
        if (life != Life.PROPOSED) {
            throw new TiltakIsNotProposed();
        }
    }

    private void mustBeUnderWay() {
        if (!UNDER_WAY.contains(life)) {
            throw new TiltakIsNotRunning();
        }
    }

    private void mustNotBeOver() {
        if (OVER.contains(life)) {
            throw new TiltakIsOver();
        }
    }

    /** The unit itself, the koordinator, or a member of a group that shares out the resources of its units. */
    private void mustSpeakFor(BodyId unit, Acting acting, Directory directory) {
        acting.mustBe(Role.FIELD_WORKER, Role.COORDINATOR, Role.MEMBER);
        var actor = acting.actor();
        var sharesOut = actor.role() == Role.MEMBER && decides(actor.level(), DecisionKind.RESOURCES, directory);
        if (actor.role() != Role.COORDINATOR && !unit.equals(actor.body()) && !sharesOut) {
            throw new OnlyTheUnitCommitsItsResources();
        }
    }

    /** The responsible service, the koordinator, or Samspor on behalf of whoever decided. */
    private void mustBeResponsible(Acting acting) {
        acting.mustBe(Role.FIELD_WORKER, Role.COORDINATOR, Role.MEMBER, Role.SYSTEM);
        var role = acting.actor().role();
        if (role != Role.COORDINATOR
                && role != Role.SYSTEM
                && !responsible.equals(acting.actor().body())) {
            throw new OnlyThoseResponsibleForTheTiltak();
        }
    }

    /** The process that carries out a decision, or the koordinator or leader of a body at the level of the tiltak. */
    private void mustBeWithinMandate(Acting acting, Directory directory) {
        acting.mustBe(Role.COORDINATOR, Role.MEMBER, Role.SYSTEM);
        var actor = acting.actor();
        if (actor.role() == Role.SYSTEM) {
            return;
        }
        var may = actor.level() == level && decides(level, DecisionKind.TILTAK, directory);
        var leads = actor.role() == Role.COORDINATOR
                || directory.seatsOf(actor.user(), acting.today()).stream()
                        .anyMatch(seat -> seat.body().equals(actor.body()) && seat.position() == BodyPosition.LEADER);
        if (!may || !leads) {
            throw new OnlyWithinTheLevelsMandate(level);
        }
    }

    private boolean decides(@Nullable Level at, DecisionKind kind, Directory directory) {
        return directory.ladder(kommune).stream()
                .anyMatch(step -> step.level() == at && step.decides().contains(kind));
    }

    private static void mustBePositive(long amountOre) {
        if (amountOre <= 0) {
            throw new AmountMustBePositive();
        }
    }

    private static void mustBeOurs(@Nullable CaseId caseId, Kommunenummer in, CaseStandings cases) {
        if (caseId != null
                && cases.of(caseId).filter(found -> found.kommune().equals(in)).isEmpty()) {
            throw new NoSuchCase();
        }
    }

    private static void mustBeInUse(ProposeTiltak command, Kommunenummer in, Directory directory) {
        if (!command.themes().stream().allMatch(theme -> directory.isActive(in, CodeList.THEMES, theme))) {
            throw new CodeNotInUse(CodeList.THEMES, "themes");
        }
        if (command.area() != null && !directory.isActive(in, CodeList.AREAS, command.area())) {
            throw new CodeNotInUse(CodeList.AREAS, "area");
        }
    }
}
