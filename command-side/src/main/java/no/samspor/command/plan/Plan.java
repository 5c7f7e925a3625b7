package no.samspor.command.plan;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import no.samspor.command.decision.DecisionStandings;
import no.samspor.command.organisation.Directory;
import no.samspor.command.rule.Acting;
import no.samspor.command.rule.Numbered;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Trace;
import no.samspor.kernel.actor.UserId;
import no.samspor.kernel.decision.DecisionKind;
import no.samspor.kernel.organisation.BodyId;
import no.samspor.kernel.plan.GoalDropped;
import no.samspor.kernel.plan.GoalPrioritised;
import no.samspor.kernel.plan.GoalSet;
import no.samspor.kernel.plan.PlanApproved;
import no.samspor.kernel.plan.PlanDrafted;
import no.samspor.kernel.plan.PlanId;
import no.samspor.kernel.plan.PlanReturned;
import no.samspor.kernel.plan.PlanSubmitted;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.jspecify.annotations.Nullable;

/** A handlingsplan: drafted, submitted, returned or approved. {@link PlanInForce} says which one is in force. */
@AggregateRoot
public class Plan {

    private enum Stage {
        DRAFT,
        SUBMITTED,
        RETURNED,
        APPROVED
    }

    @AggregateIdentifier
    private PlanId id;

    private Kommunenummer kommune;
    private BodyId draftedBy;
    private Stage stage;
    private final Goals goals = new Goals();
    private @Nullable BodyId before;
    private @Nullable UserId submittedBy;

    @SuppressWarnings("NullAway.Init")
    protected Plan() {}

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    Plan(DraftPlan command, Acting acting, Numbered.Number number, Directory directory) {
        directory.mustHave(command.body(), acting.actor().kommune(), acting.occurredOn(), "body");
        new Review(acting, directory).mustDraftFor(command.body());
        if (command.until() < command.from()) {
            throw new PlanEndsBeforeItBegins();
        }
        var begun = new Goals();
        for (var goal : command.goals()) {
            if (begun.has(goal.goal())) {
                throw new GoalIsThereAlready();
            }
            begun.mustBeMain(goal.under());
            begun.put(goal.goal(), goal.under());
        }
        apply(new PlanDrafted(
                command.plan(), number.text(), command.title(), command.body(), command.from(), command.until()));
        for (var goal : command.goals()) {
            apply(new GoalSet(command.plan(), goal.goal(), goal.under(), goal.text(), goal.why()));
        }
    }

    @CommandHandlerInterceptor
    void onlyInItsOwnKommune(Object command, Acting acting) {
        acting.mustBelongTo(kommune);
    }

    @CommandHandler
    void handle(SetGoal command, Acting acting, Directory directory) {
        mustBeDrafted(acting, directory);
        goals.mustBeMain(command.under());
        apply(new GoalSet(id, command.goal(), command.under(), command.text(), command.why()));
    }

    @CommandHandler
    void handle(ChangeGoal command, Acting acting, Directory directory) {
        mustBeDrafted(acting, directory);
        apply(new GoalSet(id, command.goal(), goals.placeOf(command.goal()), command.text(), command.why()));
    }

    @CommandHandler
    void handle(DropGoal command, Acting acting, Directory directory) {
        mustBeDrafted(acting, directory);
        goals.mayDrop(command.goal());
        apply(new GoalDropped(id, command.goal(), command.reason()));
    }

    @CommandHandler
    void handle(PrioritiseGoal command, Acting acting, Directory directory) {
        mustBeDrafted(acting, directory);
        goals.mayRank(command.goal(), command.rank());
        apply(new GoalPrioritised(id, command.goal(), command.rank(), command.why()));
    }

    @CommandHandler
    void handle(SubmitPlan command, Acting acting, Directory directory) {
        mustBeDrafted(acting, directory);
        goals.mustBeWhole();
        apply(new PlanSubmitted(id, new Review(acting, directory).approver(kommune, DecisionKind.PLAN)));
    }

    @CommandHandler
    void handle(ReturnPlan command, Acting acting, Directory directory) {
        new Review(acting, directory).mustAnswerFor(mustLieBefore());
        if (!command.goals().stream().allMatch(comment -> goals.has(comment.goal()))) {
            throw new UnknownGoal();
        }
        apply(new PlanReturned(id, command.comment(), command.goals()));
    }

    @CommandHandler
    void handle(ApprovePlan command, Acting acting, Directory directory, DecisionStandings decisions) {
        var body = mustLieBefore();
        if (submittedBy != null) {
            new Review(acting, directory).mayApprove(body, submittedBy, command.decision(), decisions);
        }
        apply(new PlanApproved(id, body, command.decision()));
    }

    @EventSourcingHandler
    void on(PlanDrafted event, @MetaDataValue(Trace.KOMMUNE) String in) {
        id = event.plan();
        kommune = new Kommunenummer(in);
        draftedBy = event.body();
        stage = Stage.DRAFT;
    }

    @EventSourcingHandler
    void on(GoalSet event) {
        goals.put(event.goal(), event.under());
    }

    @EventSourcingHandler
    void on(GoalDropped event) {
        goals.drop(event.goal());
    }

    @EventSourcingHandler
    void on(PlanSubmitted event, @MetaDataValue(Trace.USER) String by) {
        stage = Stage.SUBMITTED;
        before = event.to();
        submittedBy = UserId.of(by);
    }

    @EventSourcingHandler
    void on(PlanReturned event) {
        stage = Stage.RETURNED;
    }

    @EventSourcingHandler
    void on(PlanApproved event) {
        stage = Stage.APPROVED;
    }

    private void mustBeDrafted(Acting acting, Directory directory) {
        new Review(acting, directory).mustDraftFor(draftedBy);
        if (stage != Stage.DRAFT && stage != Stage.RETURNED) {
            throw new PlanIsNotBeingDrafted();
        }
    }

    private BodyId mustLieBefore() {
        if (stage != Stage.SUBMITTED || before == null) {
            throw new PlanIsNotSubmitted();
        }
        return before;
    }
}
