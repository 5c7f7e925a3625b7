package no.samspor.command.plan;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.LinkedHashSet;
import java.util.Set;
import no.samspor.command.rule.Acting;
import no.samspor.command.rule.NotInThisKommune;
import no.samspor.kernel.actor.Kommunenummer;
import no.samspor.kernel.actor.Role;
import no.samspor.kernel.actor.Trace;
import no.samspor.kernel.plan.PlanId;
import no.samspor.kernel.plan.PlanInForceId;
import no.samspor.kernel.plan.PlanSucceeded;
import no.samspor.kernel.plan.PlanTookForce;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** Which plan is in force in a kommune: one at a time, each once. */
@AggregateRoot
public class PlanInForce {

    @AggregateIdentifier
    private @Nullable PlanInForceId id;

    private @Nullable PlanId current;
    private final Set<PlanId> before = new LinkedHashSet<>();

    protected PlanInForce() {
        // filled from its events
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(PutPlanInForce command, Acting acting, PlanStandings plans) {
        acting.mustBe(Role.COORDINATOR, Role.SYSTEM);
        var kommune = acting.actor().kommune();
        if (!PlanInForceId.of(kommune).equals(id == null ? command.kommune() : id)) {
            throw new NotInThisKommune();
        }
        var plan = plans.of(command.plan())
                .filter(found -> found.kommune().equals(kommune))
                .orElseThrow(NotInThisKommune::new);
        if (!plan.approved()) {
            throw new PlanIsNotApproved();
        }
        if (before.contains(command.plan())) {
            if (acting.actor().role() == Role.SYSTEM) {
                return; // somebody was quicker
            }
            throw new PlanTookForceBefore();
        }
        if (plan.from() > acting.today().getYear()) {
            throw new PlanPeriodHasNotBegun(String.valueOf(plan.from()));
        }
        var earlier = current;
        apply(new PlanTookForce(command.plan()));
        if (earlier != null) {
            apply(new PlanSucceeded(earlier, command.plan()));
        }
    }

    @EventSourcingHandler
    void on(PlanTookForce event, @MetaDataValue(Trace.KOMMUNE) String in) {
        id = PlanInForceId.of(new Kommunenummer(in));
        current = event.plan();
        before.add(event.plan());
    }
}
